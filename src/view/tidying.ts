import { send } from '../platform/messages';
import { readSettings } from '../platform/settings/settings';
import { TidiedPage } from '../tidy-page/tidied-page';
import { whenMoved } from './host/when-moved';
import type { PageArticle } from './page-article';
import { leftOutOf } from './report-page';

/** The page itself, tidied at the reader's wish, until they or the page go on to something else. */
export class Tidying {
  readonly page = new TidiedPage<PageArticle>();
  #stop: AbortController | undefined;

  async tidy(found: PageArticle): Promise<void> {
    const { strength } = await readSettings(location.hostname);
    this.#stop?.abort();
    this.#stop = new AbortController();
    this.page.tidy(found, leftOutOf(found, strength));
    whenMoved(() => this.untidy(), this.#stop.signal);
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
