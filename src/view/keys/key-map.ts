/** What a key does; the name is what `KeyboardEvent.key` says. True from `escape` means that there was something to close. */
export interface KeyMap {
  single: Map<string, () => void>;
  /** Closed by Escape before the view is, the last first. */
  escapes: (() => boolean)[];
  /** Hears of a key with the element that has the focus, before the single keys; true when the key was taken. */
  onFocused: ((focused: Element | null, key: string) => boolean)[];
}

/** What Escape and the back gesture of a phone do. */
export function closeTopmost(keys: KeyMap): void {
  keys.escapes.findLast((close) => close());
}

/** The letter of a key; where the keyboard writes another script, the Latin letter in its place. */
function letterOf({ key, code }: KeyboardEvent): string {
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return (place && /^[^\p{ASCII}]/u.test(key) ? place : key).toLowerCase();
}

const editable = 'input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"]), textarea, select, [contenteditable]';

/** Runs the action of a key. Nothing with Ctrl, Alt or Meta, nothing while a field has the focus or a word is composed. */
export function pressKey(event: KeyboardEvent, keys: KeyMap, focused: Element | null, singleKeys: boolean): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    closeTopmost(keys);
    return;
  }
  if (keys.onFocused.some((take) => take(focused, event.key))) {
    event.preventDefault();
    return;
  }
  const action = keys.single.get(event.key) ?? keys.single.get(letterOf(event));
  if (!action || !singleKeys || focused?.matches(editable)) return;
  event.preventDefault();
  action();
}
