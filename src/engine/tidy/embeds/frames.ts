import { webAddress } from '../address';
import type { Step } from '../step';
import { providerOf } from './provider-of';

/** Frames that are no part of an article anywhere: ads, buttons, counters, tests for robots. */
const notContent =
  /(?:^|\.)(?:doubleclick\.net|googlesyndication\.com|googletagmanager\.com|googleadservices\.com|adnxs\.com|amazon-adsystem\.com|criteo\.(?:com|net)|taboola\.com|outbrain\.com|disqus\.com|hcaptcha\.com|recaptcha\.net|addthis\.com|addtoany\.com|sharethis\.com)$/;
const button =
  /\/recaptcha\/|\/plugins\/(?:like|share_button|page|comments|follow)\b|\/widgets\/(?:follow|tweet)_button|\/ads?[/.?]|[?&/]adunit|\bsubscribe\b|newsletter/i;

const smallest = 60;
const sizeOf = (frame: Element, side: string): number => {
  const value = frame.getAttribute(side) ?? '';
  return value.endsWith('%') || value === '' ? Number.POSITIVE_INFINITY : Number.parseFloat(value);
};

const addressAttributes = ['src', 'data-src', 'data-lazy-src', 'data-litespeed-src', 'data-cookieblock-src', 'data-url'];

/**
 * What a frame shows is elsewhere and stays there: a figure with a link takes its place, its label and still picture
 * in attributes for the view. Nothing is asked of anybody until the reader follows the link.
 */
export const frames: Step = (root, { page }) => {
  for (const frame of root.querySelectorAll('iframe, amp-iframe, embed')) {
    const address = addressAttributes.map((name) => webAddress(frame.getAttribute(name), page)).find(Boolean);
    const url = address ? new URL(address) : null;
    const provider = url ? providerOf(url) : undefined;
    const small = Math.min(sizeOf(frame, 'width'), sizeOf(frame, 'height')) < smallest;
    if (!url || (small && !provider) || notContent.test(url.hostname) || button.test(url.pathname + url.search)) {
      frame.remove();
      continue;
    }
    const target = provider?.page?.(url) ?? url.href;
    const href = webAddress(target, page) || url.href;
    const figure = page.document.createElement('figure');
    figure.setAttribute('data-galley-embed', href);
    figure.setAttribute('data-galley-label', provider?.label ?? url.hostname.replace(/^www\./, ''));
    const link = page.document.createElement('a');
    link.setAttribute('href', href);
    const title = frame.getAttribute('title')?.trim();
    if (title) link.setAttribute('aria-label', title);
    figure.append(link);
    const around = frame.closest('figure');
    if (around && root.contains(around) && around.querySelectorAll('iframe, img, video').length === 1) {
      for (const name of ['data-galley-embed', 'data-galley-label']) around.setAttribute(name, figure.getAttribute(name) ?? '');
      around.prepend(link);
    } else (frame.closest('p') ?? frame).before(figure);
    frame.remove();
  }
};
