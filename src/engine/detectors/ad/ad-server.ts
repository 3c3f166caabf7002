import { siteOf } from '../../dom/site-of';
import type { Page } from '../../page';
import { detector, found } from '../detector';

/** What a page gets from such a machine is shown for whoever pays: "ads.example.com". */
const server = /^(?:ads?|adserver|adserv|banners?)\d?\./i;
/** A page made to stand in a frame that is called so: "/market/inside_ad.html", "/ad.php?zone=3". */
const framed = /^[^?#]*[/_-]ads?\.(?:html?|php|aspx?)(?:[?#]|$)/i;
/** A picture that something is said of is shown for what it shows. */
const told = 'figure:has(figcaption), table, pre';

/** Frames and pictures that come from a machine for advertisements, by their address. */
export const adServer = detector('ad', function* ({ page }) {
  for (const shown of page.root.querySelectorAll('iframe[src], img[src]')) {
    const src = shown.getAttribute('src') ?? '';
    if (!isServer(page, src) && !(shown.localName === 'iframe' && framed.test(src))) continue;
    if (!shown.closest(told)) yield found(shown.closest('ins') ?? shown, 'ad_service');
  }
});

/** A paper may be called "ad.example", and a page stand on such a machine itself. */
function isServer(page: Page, src: string): boolean {
  const host = URL.canParse(src, page.baseUrl) ? new URL(src, page.baseUrl).hostname : '';
  return server.test(host) && siteOf(host) !== host && host !== page.url.hostname;
}
