import { message } from '../../platform/i18n';
import { make } from '../dom/make';
import type { OpenView } from '../open-view';

/** What is shown elsewhere, as a link that says whose it is. Nothing is asked of anybody before it is followed. */
export function labelEmbeds(body: HTMLElement): void {
  for (const embed of body.querySelectorAll('figure[data-galley-embed]')) {
    const link = embed.querySelector<HTMLAnchorElement>(':scope > a, :scope a[href]');
    if (!link || link.querySelector('img') || link.textContent?.trim()) continue;
    const title = link.getAttribute('aria-label');
    const label = embed.getAttribute('data-galley-label') ?? '';
    link.removeAttribute('aria-label');
    const host = URL.canParse(link.href) ? new URL(link.href).hostname.replace(/^www\./, '') : '';
    const words = make(
      'span',
      {},
      title || message('view_openEmbed', label),
      make('span', { class: 'embedAddress', dir: 'ltr' }, title ? label : host),
    );
    link.append(words);
  }
}

/** A quoted post leads to the post itself, also where the page had only a script to say so. */
export function linkPosts(body: HTMLElement): void {
  for (const post of body.querySelectorAll('blockquote[data-galley-embed]')) {
    const href = post.getAttribute('data-galley-embed') ?? '';
    const path = (address: string) => address.split(/[?#]/)[0];
    if ([...post.querySelectorAll('a')].some((link) => path(link.href) === path(href))) continue;
    const label = post.getAttribute('data-galley-label') ?? '';
    post.append(make('p', { class: 'embedAddress' }, make('a', { href, rel: 'noopener' }, message('view_openEmbed', label))));
  }
}

/** Players and posts open beside the article, which stays where it is. */
export function equipEmbeds({ body }: OpenView): void {
  for (const link of body.querySelectorAll('[data-galley-embed] > a[href], blockquote[data-galley-embed] .embedAddress > a'))
    link.setAttribute('target', '_blank');
}
