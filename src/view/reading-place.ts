/** Where reading stopped, by address, for as long as the tab stays on the page. */
const places = new Map<string, number>();

/** How far down, as a share of the way: it holds when size or window have changed in between. */
const shareOf = ({ scrollTop, scrollHeight, clientHeight }: Element) => scrollTop / Math.max(1, scrollHeight - clientHeight);

export function keepPlace(scroller: Element, address: string): void {
  places.set(address, shareOf(scroller));
}

export function restorePlace(scroller: Element, address: string): void {
  const share = places.get(address);
  if (share) scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight);
}
