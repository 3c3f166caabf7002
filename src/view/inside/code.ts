import { message } from '../../platform/i18n';
import { send } from '../../platform/messages';
import { make } from '../dom/make';
import type { OpenView } from '../open-view';
import { shared } from '../shared';

/** The copy buttons at work; colours are brought when there is code. */
export function equipCode(view: OpenView): void {
  const listings = view.body.querySelectorAll<HTMLElement>('.listing');
  for (const listing of listings) {
    const [pre, button] = [listing.querySelector('pre'), listing.querySelector('.copyCode')];
    if (pre && button) button.addEventListener('click', () => void copy(pre, button, view), { signal: view.signal });
  }
  if (listings.length === 0) return;
  const state = shared();
  if (state?.colour) state.colour(view.body);
  else void send('view:code', {});
}

async function copy(pre: HTMLPreElement, button: Element, view: OpenView): Promise<void> {
  const done = await copyText(pre.textContent ?? '');
  const words = message(done ? 'popup_copied' : 'view_notCopied');
  button.textContent = words;
  view.announce(words);
  setTimeout(() => button.replaceChildren(message('popup_copy')), 2000);
}

/** On pages without https there is no clipboard interface; the old command still works there. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = make('textarea', { readonly: '' });
    field.value = text;
    const root = shared()?.view?.dialog;
    root?.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
