import { detector, found } from '../detector';

/** What a page gets from such a machine is shown for whoever pays: "ads.example.com", and not the paper "ad.example". */
const server = /^(?:https?:)?\/\/(?:ads?|adserver|adserv|banners?)\d?\.[\w-]+\.[a-z]/i;
/** A page made to stand in a frame that is called so: "/market/inside_ad.html", "/ad.php?zone=3". */
const framed = /^[^?#]*[/_-]ads?\.(?:html?|php|aspx?)(?:[?#]|$)/i;
/** A picture that something is said of is shown for what it shows. */
const told = 'figure:has(figcaption), table, pre';

/** Frames and pictures that come from a machine for advertisements, by their address. */
export const adServer = detector('ad', function* ({ page }) {
  for (const shown of page.root.querySelectorAll('iframe[src], img[src]')) {
    const src = shown.getAttribute('src') ?? '';
    if (!server.test(src) && !(shown.localName === 'iframe' && framed.test(src))) continue;
    if (!shown.closest(told)) yield found(shown.closest('ins') ?? shown, 'ad_service');
  }
});
