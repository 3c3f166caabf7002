import { send } from '../platform/messages';
import { readSettings } from '../platform/settings/settings';
import { TidiedPage } from '../tidy-page/tidied-page';
import { textGone } from './host/text-gone';
import { whenMoved } from './host/when-moved';
import type { PageArticle } from './page-article';
import { isLeftOut } from './strength';

/** The page itself, tidied at the reader's wish, until they or the page go on to something else. */
export class Tidying {
  readonly page = new TidiedPage<PageArticle>();
  #stop: AbortController | undefined;

  async tidy(found: PageArticle): Promise<void> {
    const { strength } = await readSettings(location.hostname);
    this.#stop?.abort();
    this.#stop = new AbortController();
    // On the page everything has its place, so what the strength leaves in stays, wherever it stands.
    this.page.tidy(
      found,
      found.article.removed.filter((thing) => isLeftOut(strength, thing, true)),
    );
    whenMoved(() => this.untidy(), textGone(found), this.#stop.signal);
    this.tell();
  }

  untidy(): void {
    this.#stop?.abort();
    this.page.untidy();
    this.tell();
  }

  /** The toolbar says how the page is. */
  tell(): void {
    void send('tidy:changed', { tidied: this.page.found !== undefined });
  }
}
