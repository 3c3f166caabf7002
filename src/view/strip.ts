import { message, uiDirection } from '../platform/i18n';
import { make, makeIcon } from './dom/make';
import { icons } from './icons';

export interface Strip {
  element: HTMLElement;
  /** Where the tools come, after the first paint. */
  tools: HTMLElement;
}

/** The strip above the text, with the way back; the rest of it is empty until the aids are there. */
export function makeStrip(close: () => void, signal: AbortSignal): Strip {
  const back = make(
    'button',
    { type: 'submit', class: 'back' },
    makeIcon(icons.close),
    make('span', { class: 'label' }, message('popup_back')),
  );
  back.addEventListener('click', close, { signal });
  // A page can stop the click on its way, but not what it does: the form is sent, of which only this shadow root hears.
  const form = make('form', { method: 'dialog' }, back);
  form.addEventListener('submit', close, { signal });
  const tools = make('div', { class: 'tools' });
  const element = make(
    'div',
    { class: 'strip', role: 'group', 'aria-label': message('extension_name'), lang: message('locale'), dir: uiDirection() },
    form,
    tools,
  );
  return { element, tools };
}
