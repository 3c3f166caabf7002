import { message } from '../../../platform/i18n';
import { copyText } from '../../inside/code';
import type { OpenView } from '../../open-view';
import { citation } from '../../save/citation';
import { articleOf, cleanCopy, plainAttributes } from '../../save/clean-copy';
import { copyRich } from '../../save/copy-rich';
import { plainText } from '../../save/plain-text';
import { note } from '../note';

const addressOf = ({ article, address }: OpenView) => article.canonicalUrl ?? address;
const told = (view: OpenView, copied: boolean) => note(view, message(copied ? 'popup_copied' : 'view_notCopied'));

export async function copyArticle(view: OpenView): Promise<void> {
  const copy = cleanCopy(articleOf(view.main));
  const text = plainText(copy);
  plainAttributes(copy);
  told(view, await copyRich(copy.outerHTML, text));
}

export async function copyCitation(view: OpenView): Promise<void> {
  told(view, await copyText(citation(view.article, addressOf(view))));
}

export async function copyLink(view: OpenView): Promise<void> {
  told(view, await copyText(addressOf(view)));
}
