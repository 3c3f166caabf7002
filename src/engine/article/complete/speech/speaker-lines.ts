import { isOneText, type PageKind } from '../../../../rules/kinds';
import { isAllItalic } from '../../../dom/all-italic';
import { spacedText } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { boxesBegun, nameOf } from '../of-one-build';
import { isSpeakerLine } from './speaker-line';
import { speakerKey } from './speaker-name';

/** Fewer lines, and fewer who speak, are no scene. */
const fewest = { lines: 4, speakers: 2 };
/** The share of the lines above chosen words. */
const leastKept = 0.5;
/** In characters, of words that were not chosen: more are a part of another kind. */
const longestSaid = 200;
/** A box with more children is a list of anything. */
const mostChildren = 5000;
interface Speech {
  line: Element;
  said: Element[];
}

/**
 * Who speaks in a play or a transcript that is set flat: lines of one build, each right above words of another one, with names that
 * return. A model of blocks takes long words and leaves the names, and what is short.
 */
export function speakerLines(page: Page, chars: Chars, kind: PageKind, marked: (element: Element) => boolean): Text[] {
  if (!isOneText(kind)) return [];
  // Old pages set a play in the body itself.
  return [page.root, ...boxesBegun(page, chars, fewest.lines * 2)]
    .filter(({ childElementCount }) => childElementCount <= mostChildren)
    .flatMap((box) => scenesIn(box).flatMap(lostOf));

  /** The speeches in a box by the builds of name and words. */
  function scenesIn(box: Element): Speech[][] {
    const scenes = new Map<string, Speech[]>();
    const parts = [...box.children].filter((part) => page.stats(part).chars > 0);
    for (const [at, line] of parts.entries()) {
      const next = parts[at + 1];
      if (!next || nameOf(next) === nameOf(line) || !isSpeakerLine(page, line)) continue;
      const said: Element[] = [];
      for (let to = at + 1; to < parts.length && nameOf(parts[to] as Element) === nameOf(next); to++) said.push(parts[to] as Element);
      const key = `${nameOf(line)} ${nameOf(next)}`;
      scenes.set(key, [...(scenes.get(key) ?? []), { line, said }]);
    }
    return [...scenes.values()];
  }

  function lostOf(scene: readonly Speech[]): Text[] {
    const names = new Set(scene.map(({ line }) => speakerKey(spacedText(line))));
    const kept = scene.filter(({ said }) => said.some((part) => chars(part) > 0));
    if (scene.length < fewest.lines || kept.length < scene.length * leastKept) return [];
    if (names.size < fewest.speakers || names.size === scene.length || !alternates(scene)) return [];
    const own = scene.flatMap(({ line, said }, at) => [line, ...said.filter((part) => isShort(part, at < scene.length - 1))]);
    return own.filter((part) => chars(part) === 0 && !marked(part)).flatMap(textsIn);
  }

  /** Behind the last words the page goes on; there only a stage direction is surely of the scene. */
  function isShort(part: Element, isBeforeLine: boolean): boolean {
    const { chars: all, links, inputs } = page.stats(part);
    return all <= longestSaid && links + inputs === 0 && !page.hidden(part) && (isBeforeLine || isAllItalic(part));
  }
}

/** Does the next line mostly stand right behind what is said under the one before it? */
function alternates(scene: readonly Speech[]): boolean {
  const lines = new Set(scene.map(({ line }) => line));
  const joined = scene.filter(({ said }) => {
    const next = said.at(-1)?.nextElementSibling;
    return next && lines.has(next);
  });
  return joined.length >= (scene.length - 1) * leastKept && scene.every(({ said }) => said.length > 0);
}
