import { lent } from '../inside/lent-names';

/** A stretch of the article that is spoken in one go: a paragraph, a heading, a cell, a picture's words. */
export interface SpokenBlock {
  /** As it stands, one character for one; white space as spaces, a line break of the text as `\n`. */
  text: string;
  /** Where each run of the text comes from, in order. */
  runs: Run[];
  /** A picture: its words stand nowhere in the text. */
  picture?: Element;
}

interface Run {
  start: number;
  node: Text;
}

/** What would be noise to the ear: code, readings over a word (its signs are spoken already), marks of notes, controls. */
const skipped = [
  'pre, .codeBar, button, select, input, video, audio, script, style, rt, rp, annotation, annotation-xml',
  'math[display="block"], [aria-hidden="true"], [hidden], [data-galley-embed], [data-galley-footnote="ref"], [data-galley-footnote="back"]',
  'details:not([open]) > :not(summary)',
].join(', ');

/** What stands on its own line. By name and not by style, which would cost a layout. */
const block =
  /^(?:address|article|aside|blockquote|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** Fewer words in an alternative text name a file or an ornament. */
const fewestWords = 2;

/**
 * The text of an article as it is read aloud, in order. Nothing of it is changed. `sayPicture` puts a picture's
 * alternative text into words of the reader's language; one that has a caption is spoken for by that.
 */
export function spokenBlocks(roots: Iterable<Element>, sayPicture: (alt: string) => string): SpokenBlock[] {
  const blocks: SpokenBlock[] = [];
  let open: SpokenBlock = { text: '', runs: [] };
  const close = () => {
    if (/[\p{L}\p{N}]/u.test(open.text)) blocks.push(open);
    open = { text: '', runs: [] };
  };
  const walk = (element: Element): void => {
    for (const child of element.childNodes) {
      if (child instanceof Text) {
        open.runs.push({ start: open.text.length, node: child });
        open.text += child.data.replace(/\s/g, ' ');
      } else if (child instanceof Element && !child.matches(skipped)) enter(child);
    }
  };
  const enter = (element: Element): void => {
    const name = element.localName;
    if (name === 'br') open.text += '\n';
    else if (name === 'img') {
      if (open.text.trim() || !speaks(element)) return;
      close();
      blocks.push({ text: sayPicture(element.getAttribute('alt')?.trim() ?? ''), runs: [], picture: element });
    } else if (block.test(name)) {
      close();
      walk(element);
      close();
    } else walk(element);
  };
  for (const root of roots) enter(root);
  close();
  return blocks;
}

function speaks(image: Element): boolean {
  if (image.hasAttribute(lent)) return false;
  if (image.closest('figure')?.querySelector('figcaption')?.textContent?.trim()) return false;
  return (image.getAttribute('alt') ?? '').trim().length > 8 || (image.getAttribute('alt')?.trim().split(/\s+/).length ?? 0) >= fewestWords;
}
