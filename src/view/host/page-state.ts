import { attribute } from '../../engine/dom/live';

/** Notes what a reader would miss on the page (focus, caret, selection, scroll) and returns how to put it back. */
export function rememberPage(): () => void {
  const focused = focusedElement();
  const caret = caretOf(focused);
  const selection = selectionNow();
  const { scrollX, scrollY } = window;
  return () => {
    if (focused?.isConnected && focusedElement() !== focused) focused.focus({ preventScroll: true });
    if (selection && !isSelected(selection)) getSelection()?.setBaseAndExtent(...selection);
    caret?.();
    if (window.scrollX !== scrollX || window.scrollY !== scrollY) {
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    }
  };
}

/** The focused element, looked for in the page's shadow roots as well. */
function focusedElement(): HTMLElement | null {
  const { activeElement } = Object.getOwnPropertyDescriptors(Document.prototype);
  let focused = (activeElement?.get?.call(document) ?? null) as Element | null;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused.localName !== 'body' ? focused : null;
}

/** The part of a text field that is selected. Fields that have none (email, number) say null. */
function caretOf(focused: HTMLElement | null): (() => void) | undefined {
  if (!(focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement)) return undefined;
  const { selectionStart, selectionEnd, selectionDirection } = focused;
  if (selectionStart === null || attribute(focused, 'type') === 'email') return undefined;
  return () => {
    if (focused.isConnected && focused.selectionStart !== selectionStart) {
      focused.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    }
  };
}

type Selected = [anchor: Node, anchorOffset: number, focus: Node, focusOffset: number];

/** Firefox takes what is selected in a text field for unselected when the same selection is set once more. */
const isSelected = (selected: Selected): boolean => selectionNow()?.every((part, place) => part === selected[place]) ?? false;

function selectionNow(): Selected | undefined {
  const selection = getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  if (!anchorNode || !focusNode) return undefined;
  return [anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0];
}
