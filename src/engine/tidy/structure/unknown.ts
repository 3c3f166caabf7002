import { allowedTags, emptiedTags } from '../../sanitise/allowed';
import { isText, rename, unwrap } from '../nodes';
import type { Step } from '../step';
import { holdsBlocks, isBlock } from './blocks';

const known = new Set(allowedTags);
const better: Record<string, string> = { menu: 'ul', dir: 'ul', strike: 's', acronym: 'abbr', legend: 'p', center: 'div' };

/** "$", "299", ".99": pieces of one figure, each in an element of its own. */
const isPieceOfFigure = (element: Element): boolean =>
  element.parentElement?.localName === 'span' && /^[^\p{L}]{1,12}$/u.test(element.textContent?.trim() ?? '');

const box = 'input[type="checkbox"]';

/** Of all controls only the ticks of a list of tasks say something, not those of one that readers tick themselves: what they have in the house. */
function tellsTask(input: Element): boolean {
  const list = input.matches(`li ${box}`) ? input.closest('ul, ol') : null;
  return list !== null && list.querySelector(`${box}[disabled], ${box}[checked]`) !== null;
}

/** Elements a reader's page does not have (forms, buttons, custom elements): what they hold stays a box or a line. */
export const unknownElements: Step = (root) => {
  for (const input of root.querySelectorAll('input')) if (!tellsTask(input)) input.remove();
  for (const list of root.querySelectorAll('ul, ol')) {
    const entries = [...list.children];
    if (entries.length > 1 && entries.every((entry) => entry.matches('label, p, div, span')))
      for (const entry of entries) rename(entry, 'li');
  }
  for (const element of [...root.querySelectorAll('*')]) {
    const name = element.localName;
    if (known.has(name) || emptiedTags.has(name)) continue;
    const replacement = better[name];
    const besideText = [...(element.parentNode?.childNodes ?? [])].some((node) => isText(node) && node.data.trim() !== '');
    if (replacement) rename(element, replacement);
    else if (
      isBlock(element) ||
      (!besideText && !isPieceOfFigure(element) && (name.includes('-') || name === 'button' || name === 'label'))
    )
      rename(element, 'div');
    else if (holdsBlocks(element) || besideText || element.parentElement?.matches('p, h1, h2, h3, h4, h5, h6, li, td, dt, dd, a, summary'))
      unwrap(element);
    else rename(element, 'span');
  }
};
