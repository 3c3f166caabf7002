/** Links to a place in the article lead there without an entry in the page's history; others do what links do. */
export function followAnchors(main: HTMLElement, goTo: (place: Element) => void, signal: AbortSignal): void {
  main.addEventListener(
    'click',
    (event) => {
      if (event.defaultPrevented || !(event.target instanceof Element)) return;
      const name = event.target.closest('a[href^="#"]')?.getAttribute('href')?.slice(1);
      if (name === undefined) return;
      event.preventDefault();
      const place = main.querySelector(`[id="${CSS.escape(decode(name))}"]`);
      if (place) goTo(place);
    },
    { signal },
  );
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
