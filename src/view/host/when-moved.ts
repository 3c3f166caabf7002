import { titleOf } from '../../engine/dom/live';

const interval = 500;

interface WithNavigation {
  navigation?: EventTarget;
}

/** The address without the place in the page; a hash that is a route (`#/two`, `#!two`) is part of it. */
export const addressNow = () => location.href.replace(/#(?![/!]).*$/, '');

/**
 * Calls back when a single-page site has gone on: to another path, or to another query if its title has changed as well
 * (`?id=2`; a query alone is often only a note of the page to itself), or when the text it began with is gone
 * (`isGone`, told whether the address is another one). Not for a place in the page.
 */
export function whenMoved(moved: () => void, isGone: (wentOn: boolean) => boolean, signal: AbortSignal): void {
  const { href, origin, pathname, search } = location;
  const title = titleOf(document);
  const check = () => {
    if (signal.aborted) return;
    const elsewhere = location.origin !== origin || location.pathname !== pathname;
    if (elsewhere || (location.search !== search && titleOf(document) !== title) || isGone(location.href !== href)) moved();
  };
  (window as WithNavigation).navigation?.addEventListener('currententrychange', check, { signal });
  window.addEventListener('popstate', check, { signal });
  const timer = setInterval(check, interval);
  signal.addEventListener('abort', () => clearInterval(timer));
}
