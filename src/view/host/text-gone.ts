import type { Article } from '../../engine/article';
import { attribute, bodyOf, documentElementOf, isOnPage, textOf } from '../../engine/dom/live';
import { collapse } from '../../engine/dom/text';
import { shownDocument } from '../dom/shown-document';
import { type Piece, piecesOf, pageText, weigh } from './pieces';

/** When more than this share of the text is elsewhere, it is another article. */
const most = 0.5;
/** So much of what went must have come back as other text, where the address says nothing. */
const replaced = 0.25;

/**
 * Asks, now and then, whether the page has put another text in the article's place. `wentOn`: the address is another one
 * (`#/two`, `?id=2`), so it is enough that the text is gone. Where it is the same, other text must have come: what was only
 * taken away, as by a paywall, the reader keeps.
 */
export function textGone({ article, body }: { article: Article; body: HTMLElement }): (wentOn: boolean) => boolean {
  const pieces = piecesOf(article, body);
  const size = sizeOfPage();
  const length = body.textContent?.length ?? 0;
  const language = languageOf();
  const text = pageText(pieces);
  return (wentOn) => {
    const away = pieces.filter((piece) => !isInPlace(piece));
    if (weigh(away) <= weigh(pieces) * most) return false;
    if (!wentOn && languageOf() !== language) return false;
    // Drawn anew by the page, or taken apart by a highlighter, it is still the same text.
    const gone = away.filter((piece) => !text().includes(collapse(piece.text)));
    const share = weigh(gone) / weigh(pieces);
    return share > most && (wentOn || sizeOfPage() >= size - length * share * (1 - replaced));
  };
}

const isInPlace = ({ node, text }: Piece): boolean => isOnPage(node) && node.data === text;

const sizeOfPage = (): number => {
  const body = bodyOf(shownDocument());
  return (body && textOf(body)?.length) ?? 0;
};

/** Another one when the browser has translated the page: then other words are the same article. */
function languageOf(): string {
  const top = documentElementOf(shownDocument());
  const classes = (top && attribute(top, 'class')) ?? '';
  return `${top && attribute(top, 'lang')} ${/\btranslated-(?:ltr|rtl)\b/.test(classes)}`;
}
