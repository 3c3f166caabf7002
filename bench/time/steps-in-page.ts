import { Readability } from '@mozilla/readability';
import { extract } from '../../src/engine/extract';
import { purify } from '../../src/engine/sanitise/purifier';

declare global {
  interface Window {
    galleyTime: Record<Timed, () => Record<string, number>>;
  }
}

export type Timed = 'galley' | 'peer' | 'prescribed';

const neverRead = 'nav, footer, aside, script, style';

let pruned: Document | undefined;

/** The page without its boxes of links, which leaves Readability the least to do. Made once, and not timed. */
function withoutMenus(): Document {
  if (pruned) return pruned;
  pruned = document.cloneNode(true) as Document;
  for (const box of pruned.querySelectorAll(neverRead)) box.remove();
  for (const box of [...pruned.querySelectorAll('div, section, ul, ol')].reverse()) if (isMenu(box)) box.remove();
  return pruned;
}

const lengthOf = ({ textContent }: Element): number => textContent?.trim().length ?? 0;

function isMenu(box: Element): boolean {
  const inside = [...box.querySelectorAll('a')];
  return inside.length >= 4 && inside.reduce((sum, link) => sum + lengthOf(link), 0) > 0.75 * lengthOf(box);
}

/** Runs steps one after the other; how long each took, and all, in milliseconds. */
function timed(steps: Record<string, () => void>): Record<string, number> {
  const times: Record<string, number> = {};
  const start = performance.now();
  let before = start;
  for (const [name, step] of Object.entries(steps)) {
    step();
    const now = performance.now();
    times[name] = now - before;
    before = now;
  }
  return { all: before - start, ...times };
}

/** The least that must be done whatever else is: copy the page, ask Readability about a pruned copy, sanitise what is shown. */
function prescribed(): Record<string, number> {
  const start = withoutMenus();
  let kept: Element | undefined;
  return timed({
    copy: () => document.cloneNode(true),
    readability: () => {
      const clone = start.cloneNode(true) as Document;
      kept =
        new Readability<Element>(clone, { disableJSONLD: true, keepClasses: true, serializer: (node) => node as Element }).parse()
          ?.content ?? undefined;
    },
    sanitise: () => {
      const box = start.createElement('div');
      if (kept) box.append(kept);
      purify(box);
    },
  });
}

window.galleyTime = {
  galley: () => timed({ extract: () => extract(document) }),
  peer: () => timed({ parse: () => new Readability(document.cloneNode(true) as Document).parse() }),
  prescribed,
};
