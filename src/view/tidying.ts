import { send } from '../platform/messages';
import type { Settings } from '../platform/settings/schema';
import { readSettings, watchSettings } from '../platform/settings/settings';
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
    const { signal } = this.#stop;
    // On the page everything has its place, so what the strength leaves in stays, wherever it stands.
    const leftOut = (strength: Settings['strength']) => found.article.removed.filter((thing) => isLeftOut(strength, thing, true));
    this.page.tidy(found, leftOut(strength));
    watchSettings((now) => !signal.aborted && this.page.leaveOut(leftOut(now.strength)), { host: location.hostname, signal });
    whenMoved(() => this.untidy({ stay: true }), textGone(found), signal);
    this.tell();
  }

  untidy(how?: { stay: boolean }): void {
    this.#stop?.abort();
    this.page.untidy(how);
    this.tell();
  }

  /** The toolbar says how the page is. */
  tell(): void {
    void send('tidy:changed', { tidied: this.page.found !== undefined });
  }
}
