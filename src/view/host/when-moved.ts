const interval = 500;

interface WithNavigation {
  navigation?: EventTarget;
}

/** The address without the place in the page. */
export const addressNow = () => location.href.replace(/#.*$/, '');

/** Calls back once when a single-page site has gone to another address: not for a place in the page, nor for a query. */
export function whenMoved(moved: () => void, signal: AbortSignal): void {
  const { origin, pathname } = location;
  const check = () => {
    if (!signal.aborted && (location.origin !== origin || location.pathname !== pathname)) moved();
  };
  (window as WithNavigation).navigation?.addEventListener('currententrychange', check, { signal });
  window.addEventListener('popstate', check, { signal });
  const timer = setInterval(check, interval);
  signal.addEventListener('abort', () => clearInterval(timer));
}
