import type { Article, Removed } from '../engine/article';
import { HiddenPlaces } from './hidden-places';
import { type HeldScroll, holdScroll } from './hold-scroll';
import { unlockScroll } from './scroll-lock';
import { thingsOnPage } from './things-on-page';

/** What the page was tidied by: an article of it, and what is left out of that. */
interface Found {
  article: Article;
  body: HTMLElement;
}

interface Tidied<F extends Found> {
  found: F;
  things: ReadonlyMap<string, Element[]>;
  shown: Set<string>;
  places: HiddenPlaces;
  scroll: HeldScroll;
}

/** The page itself without its clutter: at most one page, and at most tidied once. */
export class TidiedPage<F extends Found> {
  #now: Tidied<F> | undefined;

  /** Is the page tidied? Then by what. */
  get found(): F | undefined {
    return this.#now?.found;
  }

  /** While the page is tidied: for each thing on it whether it is hidden now. */
  get state(): Record<string, boolean> | undefined {
    const now = this.#now;
    return now && Object.fromEntries([...now.things.keys()].map((id) => [id, !now.shown.has(id)]));
  }

  /** Hides what is left out of the article where it stands. */
  tidy(found: F, leftOut: readonly Removed[]): void {
    this.untidy();
    const scroll = holdScroll();
    this.#now = { found, things: new Map(), shown: new Set(), places: new HiddenPlaces(), scroll };
    this.leaveOut(leftOut);
  }

  /** Hides these and no others from now on; what the reader shows stays shown. */
  leaveOut(leftOut: readonly Removed[]): void {
    const now = this.#now;
    if (!now) return;
    now.things = thingsOnPage(now.found.article, now.found.body, leftOut);
    now.scroll.during(() => this.#hide());
  }

  /** Shows everything again; nothing is left of the tidying. `stay`: the page has gone on, and stands where it should. */
  untidy({ stay = false } = {}): void {
    const now = this.#now;
    this.#now = undefined;
    if (stay) now?.places.stop();
    else now?.scroll.putBack(() => now.places.stop());
  }

  /** Shows one thing where it stands, or hides it again. Returns its first element. */
  show(id: string, shown: boolean): Element | undefined {
    if (shown) this.#now?.shown.add(id);
    else this.#now?.shown.delete(id);
    this.#hide();
    return this.#now?.things.get(id)?.[0];
  }

  /** The page as it is without the tidying, for as long as `look` runs. */
  lookBehind<T>(look: () => T): T {
    return this.#now ? this.#now.places.lookBehind(look) : look();
  }

  #hide(): void {
    const now = this.#now;
    if (!now) return;
    const hidden = new Set([...now.things.keys()].filter((id) => !now.shown.has(id)));
    const kinds = now.found.article.removed.filter(({ id }) => hidden.has(id)).map(({ kind }) => kind);
    const more = now.places.lookBehind(() => unlockScroll(kinds));
    now.places.hide(
      [...hidden].flatMap((id) => now.things.get(id) ?? []),
      more,
    );
  }
}
