import { common, createLowlight } from 'lowlight';
import { make } from '../dom/make';

const lowlight = createLowlight(common);
type Tree = ReturnType<typeof lowlight.highlight>;
type Content = Tree['children'][number];

/** Longer listings are read, not admired: their colours would hold up the page. */
const longest = 50_000;
/** Below this a guess at the language is a bad one. */
const sure = 8;

/** Colours the listings of an article. Their text stays as it is, character by character. */
export function colour(body: HTMLElement): void {
  for (const code of body.querySelectorAll('pre > code:not([data-coloured])')) {
    code.setAttribute('data-coloured', '');
    const text = code.textContent ?? '';
    if (code.firstElementChild || text.length > longest) continue;
    const tree = treeOf(text, code.parentElement?.getAttribute('data-galley-lang') ?? '');
    if (tree) code.replaceChildren(...tree.children.map(nodeOf));
  }
}

function treeOf(text: string, language: string): Tree | undefined {
  if (language) return lowlight.registered(language) ? lowlight.highlight(language, text) : undefined;
  const guess = lowlight.highlightAuto(text);
  return (guess.data?.relevance ?? 0) >= sure ? guess : undefined;
}

function nodeOf(content: Content): Node {
  if (content.type === 'text') return new Text(content.value);
  if (content.type !== 'element') return new Text('');
  const names = (content.properties.className as string[] | undefined) ?? [];
  return make('span', { class: names.join(' ') }, ...content.children.map((child) => nodeOf(child)));
}
