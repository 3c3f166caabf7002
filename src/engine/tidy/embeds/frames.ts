import type { Page } from '../../page';
import { webAddress } from '../address';
import type { Step } from '../step';
import { besideLines } from './beside-lines';
import { embedFigure } from './embed-figure';
import { providerOf } from './provider-of';
import type { Provider } from './providers';

/** Frames that are no part of an article anywhere: ads, buttons, counters, tests for robots, questions about cookies. */
const notContent =
  /(?:^|\.)(?:doubleclick\.net|googlesyndication\.com|googletagmanager\.com|googleadservices\.com|adnxs\.com|amazon-adsystem\.com|criteo\.(?:com|net)|taboola\.com|outbrain\.com|disqus\.com|hcaptcha\.com|recaptcha\.net|addthis\.com|addtoany\.com|sharethis\.com|privacy-mgmt\.com|cookiebot\.com|consensu\.org|trustarc\.com|widgets\.wp\.com)$/;
const button =
  /\/recaptcha\/|\/plugins\/(?:like|share_button|page|comments|follow)\b|\/widgets\/(?:follow|tweet)_button|\/ads?[/.?]|[?&/]adunit|\bsubscribe\b|newsletter/i;

const smallest = 60;
const sizeOf = (frame: Element, side: string): number => {
  const value = frame.getAttribute(side) ?? '';
  return value.endsWith('%') || value === '' ? Number.POSITIVE_INFINITY : Number.parseFloat(value);
};

const addressAttributes = ['src', 'data-src', 'data-lazy-src', 'data-litespeed-src', 'data-cookieblock-src', 'data-url'];

/** Flash of which nobody knows what it was shows nothing any more. */
const showsNothing = (url: URL, provider: Provider | undefined): boolean =>
  notContent.test(url.hostname) || button.test(url.pathname + url.search) || (!provider && /\.swf$/i.test(url.pathname));

const advertisement = /\bads?\b|advert|anzeige|sponsor|banner/i;
const isTitledPage = (frame: Element): boolean => {
  const title = frame.getAttribute('title')?.trim() ?? '';
  return frame.hasAttribute('srcdoc') && title !== '' && !advertisement.test(`${title} ${frame.getAttribute('class') ?? ''}`);
};

/** Paths of players: of hosts nobody knows, and of services that show other things too. */
const playing = /player|video|podcast|audio/i;

/** What nobody can listen to nor step into: counters in a sandbox. */
const unreachable = '[aria-hidden="true"][tabindex="-1"]';

/** Does the page hide a frame that works for it? Not one with what it is in; a player may wait for the reader's consent. */
const isHidden = (frame: Element, url: URL, page: Page): boolean =>
  page.hidden(frame) && (frame.matches(unreachable) || !page.hidden(frame.parentElement as Element)) && !playing.test(url.pathname);

/** Where a reader finds what a frame shows: the page it belongs to, or its own address. */
function pageOf(url: URL, provider: Provider | undefined): string {
  const target = provider?.page?.(url) ?? '';
  return URL.canParse(target) && /^https?:$/.test(new URL(target).protocol) ? new URL(target).href : url.href;
}

/**
 * What a frame shows is elsewhere and stays there: a figure with a link takes its place, what the view says of it
 * in attributes. Nothing is asked of anybody until the reader follows the link.
 */
export const frames: Step = (root, { page }) => {
  const put = besideLines();
  for (const frame of root.querySelectorAll('iframe, amp-iframe')) {
    const given = addressAttributes.map((name) => webAddress(frame.getAttribute(name), page)).find(Boolean);
    // A page inside the page has no address but that of the page around it.
    const address = given ?? (isTitledPage(frame) ? page.url.href : undefined);
    const url = address ? new URL(address) : null;
    const provider = url ? providerOf(url) : undefined;
    const small = Math.min(sizeOf(frame, 'width'), sizeOf(frame, 'height')) < smallest;
    if (!url || (!provider && (small || isHidden(frame, url, page))) || showsNothing(url, provider)) {
      frame.remove();
      continue;
    }
    const figure = embedFigure(page.document, {
      href: pageOf(url, provider),
      label: provider?.label ?? url.hostname.replace(/^www\./, ''),
      title: frame.getAttribute('title')?.trim(),
      plays: provider?.plays === true || playing.test(url.pathname),
    });
    const link = figure.firstChild as Element;
    const around = frame.closest('figure');
    if (around && root.contains(around) && around.querySelectorAll('iframe, img, video').length === 1) {
      for (const { name, value } of figure.attributes) around.setAttribute(name, value);
      around.prepend(link);
    } else put(frame, figure);
    frame.remove();
  }
};
