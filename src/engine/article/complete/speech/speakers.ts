import { isOneText, type PageKind } from '../../../../rules/kinds';
import { collapse } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { groupsBegun } from '../of-one-build';
import { couldSpeak, longestName, speakerKey } from './speaker-name';

/** Fewer who speak are no debate; and two of them at least. */
const fewest = { parts: 4, speakers: 2 };
/** Some parts are nobody's: when the house met, how it voted. */
const leastNamed = 0.6;
/** In characters: of what was said. */
const length = { said: 40, part: 8000 };
/** Of the pieces that a name is in. */
const mostPieces = 4;
/** Over these stands a topic, and nobody speaks. */
const titles = 'h1, h2, h3, h4, h5, h6, a[href]';
/** When something is said in a recording. */
const clock = /^[[(]?\d{1,2}(?::\d\d){1,2}[\])]?$/;

/**
 * Who speaks in each part of a debate or a transcript, whose words were chosen: parts of one build that begin with a name that
 * some of them share. On listings and in threads such lines are of other kinds.
 */
export function speakersIn(page: Page, chars: Chars, kind: PageKind, marked: (element: Element) => boolean): Text[] {
  return isOneText(kind) ? groupsBegun(page, chars, fewest.parts).flatMap(speakersOf) : [];

  function speakersOf(parts: readonly Element[]): Text[] {
    const told = parts.filter((part) => chars(part) >= length.said && page.stats(part).chars <= length.part);
    const speakers = told.map(speakerIn).filter((pieces) => pieces.length > 0);
    const names = new Set(speakers.map(nameOf));
    const isDebate = speakers.length >= Math.max(fewest.parts, told.length * leastNamed);
    if (!isDebate || names.size < fewest.speakers || names.size === speakers.length) return [];
    return parts.flatMap((part) => (chars(part) > 0 ? speakerIn(part) : interjection(part, names)));
  }

  /** "Mr Speaker: Order.", of which nothing was chosen: all of it, where the name is known. */
  function interjection(part: Element, names: ReadonlySet<string>): Text[] {
    const { chars: all, inputs } = page.stats(part);
    if (all > longestName + length.said || inputs > 0 || page.hidden(part)) return [];
    const pieces = textsIn(part).filter(({ data, parentElement }) => data.trim() !== '' && !marked(parentElement as Element));
    const at = pieces.findIndex((piece) => !isClock(piece));
    return at >= 0 && at + 1 < pieces.length && names.has(nameOf(pieces.slice(0, at + 1))) ? pieces : [];
  }

  /** The words before the first that was chosen, when they are a name. */
  function speakerIn(part: Element): Text[] {
    const pieces: Text[] = [];
    for (const text of textsIn(part)) {
      const box = text.parentElement as Element;
      if (chars(box) > 0) return isName(pieces) && box.closest(titles) === null ? pieces : [];
      if (text.data.trim() !== '' && !marked(box)) pieces.push(text);
      if (pieces.length > mostPieces || box.closest('button, label, nav') || page.hidden(box)) return [];
    }
    return [];
  }
}

const isClock = ({ data }: Text): boolean => clock.test(collapse(data));

/** What is said of who speaks, without the time that may stand before it. */
const saidIn = (pieces: readonly Text[]): string =>
  collapse(
    pieces
      .filter((piece) => !isClock(piece))
      .map(({ data }) => data)
      .join(' '),
  );

const nameOf = (pieces: readonly Text[]): string => speakerKey(saidIn(pieces));

const isName = (pieces: readonly Text[]): boolean => couldSpeak(saidIn(pieces));
