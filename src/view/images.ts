/**
 * Pictures of the article: a transparent one gets paper behind it once it is there, so that black lines show in the
 * dark; one that the page's own policy or server refuses keeps its place and says what it shows.
 */
export function settleImages(main: HTMLElement, signal: AbortSignal): void {
  const mark = ({ target }: Event) => {
    if (target instanceof HTMLImageElement) target.toggleAttribute('data-loaded', true);
  };
  const refuse = ({ target }: Event) => {
    if (target instanceof HTMLImageElement) target.toggleAttribute('data-refused', true);
  };
  main.addEventListener('load', mark, { capture: true, signal });
  main.addEventListener('error', refuse, { capture: true, signal });
}
