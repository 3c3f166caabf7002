import { make } from '../dom/make';
import { forgetNames } from '../inside/lent-names';

/** What means something wherever it is pasted; colours, type and our own marks do not. */
const kept = new Set('href src alt lang dir title colspan rowspan scope start value reversed datetime cite open'.split(' '));
const html = 'http://www.w3.org/1999/xhtml';
const controls = 'button, svg, select, input, .codeBar, .unseen, [aria-hidden="true"]';

/**
 * What is selected in the view goes to the clipboard as the article's plain HTML: Chromium would take the theme along,
 * light letters on dark paper. Text alone, a field or a listing is the browser's own affair.
 */
export function copyCleanly(root: ShadowRoot, event: ClipboardEvent): void {
  const selection = getSelection();
  const range = selection && rangeIn(root, selection);
  if (!range || range.collapsed || root.activeElement?.matches('input, textarea')) return;
  const within = range.commonAncestorContainer;
  if ((within instanceof Element ? within : within.parentElement)?.closest('pre')) return;
  const box = make('div');
  box.append(range.cloneContents());
  for (const control of box.querySelectorAll(controls)) control.remove();
  forgetNames(box);
  for (const element of box.querySelectorAll('*')) plain(element);
  event.clipboardData?.setData('text/html', box.innerHTML);
  event.clipboardData?.setData('text/plain', String(selection));
  event.preventDefault();
}

function plain(element: Element): void {
  for (const { name } of [...element.attributes]) {
    const own = element.namespaceURI === html ? !kept.has(name) : /^(?:class|style|id|data-)/.test(name);
    if (own) element.removeAttribute(name);
  }
}

interface Composed {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}

/** The selection as it is inside the shadow root: seen from the document it ends at the host. */
function rangeIn(root: ShadowRoot, selection: Selection): Range | undefined {
  const found = (selection as Selection & Composed).getComposedRanges?.({ shadowRoots: [root] })[0];
  if (!found || !root.contains(found.startContainer) || !root.contains(found.endContainer)) return undefined;
  const range = new Range();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}
