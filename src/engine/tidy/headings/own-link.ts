import { fold } from '../../words/fold';
import words from '../../words/own-links.json';

const names = Object.values(words).flat();
/** In characters: the name of the heading may follow, "Direct link to Costs". */
const longest = 120;

/** Signs that only link to the heading they stand in, the pictures of fonts of icons among them. */
export const permalink = /^[#¶§🔗\u200b\ue000-\uf8ff\s]*$/u;

/** Is it a link to the heading in which it stands beside other words, and says so: "Permalink"? */
export function saysOwnLink(link: Element, heading: Element): boolean {
  const said = link.textContent?.trim() ?? '';
  if (said.length > longest || said === heading.textContent?.trim()) return false;
  const id = link.getAttribute('href')?.slice(1) ?? '';
  const owner = id === '' ? null : link.closest(`[id="${CSS.escape(id)}"]`);
  if (!owner || !(owner === heading || owner.contains(heading) || heading.contains(owner))) return false;
  const folded = fold(said);
  return names.some((name) => folded === name || folded.startsWith(`${name} `));
}
