import { titleOf } from '../../engine/dom/live';

const interval = 500;

interface WithNavigation {
  navigation?: EventTarget;
}

/** The address without the place in the page. */
export const addressNow = () => location.href.replace(/#.*$/, '');

/**
 * Calls back when a single-page site has gone on: to another path, or to another query if its title has changed as well
 * (`?id=2`; a query alone is often only a note of the page to itself). Not for a place in the page.
 */
export function whenMoved(moved: () => void, signal: AbortSignal): void {
  const { origin, pathname, search } = location;
  const title = titleOf(document);
  const check = () => {
    if (signal.aborted) return;
    const elsewhere = location.origin !== origin || location.pathname !== pathname;
    if (elsewhere || (location.search !== search && titleOf(document) !== title)) moved();
  };
  (window as WithNavigation).navigation?.addEventListener('currententrychange', check, { signal });
  window.addEventListener('popstate', check, { signal });
  const timer = setInterval(check, interval);
  signal.addEventListener('abort', () => clearInterval(timer));
}
