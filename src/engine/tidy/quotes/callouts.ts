import { calloutBoxes, calloutKinds } from '../../dom/callout-boxes';
import { rename } from '../nodes';
import type { Step } from '../step';

/** Notes, tips and warnings set apart from the text keep being so; what they are called says of which kind they are. */
export const callouts: Step = (root) => {
  const half = (root.textContent ?? '').length / 2;
  for (const element of root.querySelectorAll('aside, div, section, blockquote, details, table, p')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('data-callout') ?? ''} ${element.localName}`;
    const known =
      element.matches('[role="note"], [data-callout], [data-node-type="callout"]') ||
      calloutBoxes.test(` ${element.getAttribute('class') ?? ''} `);
    if (!known || !element.textContent?.trim() || element.parentElement?.closest('[data-galley-callout]')) continue;
    if ((element.textContent ?? '').length > half) continue;
    const words = names.toLowerCase().replace(/[_-]+/g, ' ');
    element.setAttribute('data-galley-callout', calloutKinds.find(([, word]) => word.test(words))?.[0] ?? 'note');
    nameTitle(element);
    placeSign(element);
  }
};

const says = /[\p{L}\p{N}]/u;
/** In characters: some signs are made of several. */
const longestSign = 8;

/** "💡" in a box before the text (Ghost, Notion) begins its first line; left alone it goes. */
function placeSign(box: Element): void {
  const sign = box.firstElementChild;
  const said = sign?.textContent?.trim() ?? '';
  if (!sign || said === '' || said.length > longestSign || says.test(said) || sign.children.length > 0) return;
  const text = sign.nextElementSibling;
  if (!text && !says.test(box.textContent ?? '') && !box.querySelector('img, picture, video')) return box.remove();
  if (!text?.matches('p, div')) return;
  (text.querySelector('p') ?? text).prepend(`${said} `);
  sign.remove();
}

const named = /(?:^|[\s_-])(?:title|heading|header|label)(?:$|[\s_-])/i;

/** The line that is the box's title, by its name; headings and summaries are one anyway. */
function nameTitle(box: Element): void {
  const title = box.querySelector('[class*="title"], [class*="heading"], [class*="header"], [class*="label"]');
  if (
    !title ||
    !named.test(title.getAttribute('class') ?? '') ||
    (title.textContent ?? '').trim().length > 120 ||
    title.querySelector('p + p')
  )
    return;
  const line = title.matches('p, div') ? rename(title, 'p') : title;
  line.setAttribute('data-galley-title', '');
}
