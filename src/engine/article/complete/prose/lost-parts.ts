import { isOneText, type PageKind } from '../../../../rules/kinds';
import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { endsSentence } from '../../../words/ends-sentence';
import type { Chars } from '../../kept';
import { isKeptBeside } from '../beside';
import { tellsMore } from './tells-more';

/** In characters: a shorter paragraph is a line of another kind more often. */
const shortest = 50;
/** Fewer kept parts are no text, and more that are missing in a row are no gap in one. */
const fewest = 4;
const mostInRow = 5;
/** The share of a box that is kept where the box is the text, and where it is a section of a manual. */
const share = { text: 0.6, manual: 0.5 };
/** With more of it in links a part of a manual leads away. */
const mostLinks = 0.5;
/** As DocBook, Docutils and Asciidoctor call them. */
const admonitions = '.note, .tip, .important, .caution, .warning, .danger, .admonition, .admonitionblock';
const parts = 'p, div, aside, dl, blockquote, pre, table';

/**
 * What is missing right between kept parts of a text that is kept nearly whole: of any text paragraphs of sentences without links,
 * since nobody takes a sentence out of the middle, or with few; of a manual its notes, cautions and states as well.
 */
export function lostParts(page: Page, chars: Chars, kind: PageKind): Element[] {
  if (!isOneText(kind)) return [];
  const boxes = new Set<Element>();
  for (const paragraph of page.root.querySelectorAll('p')) if (chars(paragraph) > 0) boxes.add(paragraph.parentElement as Element);
  const [isPart, least] = kind === 'documentation' ? [isOfManual, share.manual] : [isSaid, share.text];
  return [...boxes].flatMap((box) => {
    const kept = chars(box);
    const all = page.stats(box).chars;
    if (kept === all || kept < all * least) return [];
    const said = [...box.children].filter((part) => page.stats(part).chars > 0);
    const isKept = (part: Element): boolean => chars(part) > 0 && !(kind === 'documentation' && isTorn(part));
    if (said.filter(isKept).length < fewest) return [];
    const places = said.flatMap((part, at) => (isKept(part) ? [at] : []));
    return places.flatMap((at, nth) => {
      const next = places[nth + 1] ?? (kind === 'documentation' && isKeptBeside(box, 'nextElementSibling', chars) ? said.length : at);
      const row = said.slice(at + 1, next);
      const isLike = (part: Element): boolean => kind === 'documentation' || part.className === (said[at] as Element).className;
      return row.length <= mostInRow ? row.filter((part) => isPart(part) && isLike(part)) : [];
    });
  });

  /** A caution of which only the last lines are left. */
  function isTorn(part: Element): boolean {
    return part.matches(admonitions) && chars(part) < page.stats(part).chars / 2;
  }

  function isOfManual(part: Element): boolean {
    const { chars: length, linkChars, inputs } = page.stats(part);
    return part.matches(parts) && inputs === 0 && linkChars <= length * mostLinks && !page.hidden(part) && !part.querySelector('button');
  }

  function isSaid(part: Element): boolean {
    const { chars: length, linkChars, inputs } = page.stats(part);
    if (part.localName !== 'p' || length < shortest || inputs > 0 || page.hidden(part)) return false;
    const said = textOf(part);
    return linkChars === 0 ? endsSentence(said) : tellsMore(said, [...part.querySelectorAll('a')].map(textOf).join(''));
  }
}
