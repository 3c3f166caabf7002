import { message } from '../../../platform/i18n';
import type { OpenView } from '../../open-view';
import { articleOf, cleanCopy } from '../../save/clean-copy';
import { fileName } from '../../save/file-name';
import { frontMatter } from '../../save/front-matter';
import { htmlFile } from '../../save/html-file';
import { loadMarkdown } from '../../save/load-markdown';
import { saveFile } from '../../save/save-file';
import { note } from '../note';

const addressOf = ({ article, address }: OpenView) => article.canonicalUrl ?? address;

export function saveHtml(view: OpenView): void {
  const { article, main } = view;
  saveFile(fileName(article.title, 'html'), 'text/html', htmlFile(article, articleOf(main), addressOf(view)));
  note(view, message('view_saved'));
}

/** Metadata as YAML, the text as Markdown with tables and footnotes. */
export async function saveMarkdown(view: OpenView): Promise<void> {
  const { article, main } = view;
  const toMarkdown = await loadMarkdown();
  const text = toMarkdown(cleanCopy(articleOf(main)));
  saveFile(fileName(article.title, 'md'), 'text/markdown', `${frontMatter(article, addressOf(view))}\n${text}\n`);
  note(view, message('view_saved'));
}

/** The print sheet of the view leaves the page and the tools out. */
export const printArticle = () => window.print();
