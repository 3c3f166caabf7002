import { altOf } from '../../dom/alt-of';
import { leadsToNetwork } from '../../survey/networks';
import type { Kept } from '../kept';

/** Parts of a page that say themselves that they are none of its text: windows not yet open, the frame of the site, the way to a story told elsewhere. */
const apart =
  '[role="dialog"][aria-hidden="true"], [role="alertdialog"][aria-hidden="true"], [itemtype*="schema.org/WPSideBar"], [itemtype*="schema.org/WPFooter"], [data-amp-story-player-poster-img]';

/** In characters: "Follow us on Facebook"; more is said of what somebody shows there. */
const longestSign = 24;
const nameOfHost = /^(?:https?:)?\/\/(?:[\w-]+\.)*([\w-]+)\.[a-z]+\//i;

/** Boxes of what can be done with an entry. */
const tools = /(?:^|[\s_-])(?:actions?|toolbar|tools)(?:$|[\s_-])/i;
const mostUp = 3;

/** Do pictures stand where nothing is kept and the page says that it is no text, or are they all signs of buttons? */
export function standsElsewhere(found: readonly Element[], kept: Kept): boolean {
  return found.every((one) => isApart(one, kept)) || found.every(isNetworkSign) || found.every(isToolSign);
}

function isApart(picture: Element, kept: Kept): boolean {
  const around = picture.closest(apart);
  return around !== null && kept.chars(around) === 0;
}

/** Is it the sign of a network, and a link to the site's channel there? */
function isNetworkSign(picture: Element): boolean {
  const href = picture.closest('a[href]')?.getAttribute('href') ?? '';
  const said = altOf(picture).toLowerCase();
  const [, network] = nameOfHost.exec(href) ?? [];
  return leadsToNetwork(href) && network !== undefined && said.length <= longestSign && said.includes(network.toLowerCase());
}

/** Is nothing said of it, and is it pressed to do something with the entry? */
function isToolSign(picture: Element): boolean {
  const pressed = picture.closest('button, a:not([href])');
  if (!pressed || altOf(picture) !== '' || pressed.textContent?.trim()) return false;
  let box = pressed.parentElement;
  for (let up = 0; box && up < mostUp; up++, box = box.parentElement) if (tools.test(box.getAttribute('class') ?? '')) return true;
  return false;
}
