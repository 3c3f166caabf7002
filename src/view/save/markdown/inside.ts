import type TurndownService from 'turndown';
import { plainAttributes } from '../clean-copy';

/** What Markdown has no sign for, and what HTML hides: struck text, listings, formulas, readings, terms, players. */
export function writeInside(service: TurndownService): void {
  service.addRule('struck', { filter: ['del', 's'], replacement: (content) => `~~${content}~~` });
  service.addRule('raised', { filter: ['sup', 'sub', 'kbd'], replacement: (content, node) => raised(content, node) });
  service.addRule('listing', { filter: 'pre', replacement: (_, node) => listing(node) });
  service.addRule('formula', { filter: (node) => node.hasAttribute('data-galley-tex'), replacement: (_, node) => formula(node) });
  service.addRule('formulaWithoutTex', {
    filter: (node) => node.localName === 'math' && !node.hasAttribute('data-galley-tex'),
    replacement: (_, node) => mathml(node),
  });
  service.addRule('reading', { filter: 'rt', replacement: (content) => `(${content})` });
  service.addRule('readingBrackets', { filter: 'rp', replacement: () => '' });
  service.addRule('task', {
    filter: (node) => node.matches('input[type="checkbox"]'),
    replacement: (_, node) => (node.hasAttribute('checked') ? '[x] ' : '[ ] '),
  });
  service.addRule('term', { filter: 'dt', replacement: (content) => `\n\n**${content.trim()}**\n` });
  service.addRule('definition', { filter: 'dd', replacement: (content) => `\n: ${content.trim().replaceAll('\n', '\n  ')}\n` });
  service.addRule('summary', { filter: 'summary', replacement: (content) => `\n\n**${content.trim()}**\n\n` });
  service.addRule('player', { filter: ['video', 'audio'], replacement: (_, node) => player(node) });
}

/** HTML is allowed in Markdown; a mark of a footnote is raised by itself. */
const raised = (content: string, node: HTMLElement) =>
  node.querySelector('[data-galley-footnote]') ? content : `<${node.localName}>${content}</${node.localName}>`;

/** The fence is longer than any run of its sign in the listing. */
function listing(node: HTMLElement): string {
  const text = (node.textContent ?? '').replace(/\n$/, '');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `\n\n${fence}${node.getAttribute('data-galley-lang') ?? ''}\n${text}\n${fence}\n\n`;
}

function formula(node: HTMLElement): string {
  const tex = (node.getAttribute('data-galley-tex') ?? '').trim();
  const alone =
    node.getAttribute('data-galley-lines') === 'display' ||
    node.getAttribute('display') === 'block' ||
    node.querySelector('math[display="block"]');
  return alone ? `\n\n$$\n${tex}\n$$\n\n` : `$${tex}$`;
}

/** MathML as it is, which Markdown allows as it allows HTML. */
function mathml(node: HTMLElement): string {
  const copy = node.cloneNode(true) as HTMLElement;
  plainAttributes(copy);
  return copy.outerHTML;
}

function player(node: HTMLElement): string {
  const source = node.getAttribute('src') ?? node.querySelector('source')?.getAttribute('src');
  return source ? `\n\n<${source}>\n\n` : '';
}
