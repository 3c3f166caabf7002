import type { OpenView } from './open-view';

/** What the scripts of the view leave each other in the world they share; no page can reach it. */
export interface Shared {
  view?: OpenView;
  /** Set by the aids when they have come: they stay for the next opening. */
  equip?: (view: OpenView) => void;
  /** Set when the article has code, and its colours have come. */
  colour?: (body: HTMLElement) => void;
  /** Set when the article has formulas in TeX. */
  setMath?: (body: HTMLElement) => void;
  /** Set when the reader has saved an article as Markdown. */
  toMarkdown?: (copy: HTMLElement) => string;
  /** False once the extension was updated or taken out under the script. */
  alive: () => boolean;
  dispose: () => void;
}

const key = Symbol.for('galley');
type World = typeof globalThis & { [key]?: Shared };

export const shared = (): Shared | undefined => (globalThis as World)[key];
export const share = (given: Shared): void => {
  (globalThis as World)[key] = given;
};
