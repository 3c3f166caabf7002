import { message, messageParts, plural } from '../../platform/i18n';
import { make } from '../dom/make';

export interface LeftOutLine {
  element: HTMLElement;
  /** Says how many things are left out; nothing where there are none. */
  tell(count: number): void;
}

/** "34 things left out · see what", kept up to date while the reader brings things back or hides more. */
export function makeLeftOutLine(showRemoved: () => void, signal: AbortSignal): LeftOutLine {
  const number = make('span');
  const link = make('button', { type: 'button', class: 'link' }, message('view_seeWhat'));
  link.addEventListener('click', showRemoved, { signal });
  const parts = messageParts('view_leftOutSee', 2).map(({ text, place }) =>
    place === undefined ? new Text(text) : place === 0 ? number : link,
  );
  const element = make('p', { class: 'leftOut' }, ...parts);
  return {
    element,
    tell(count) {
      element.hidden = count === 0;
      number.textContent = plural('popup_leftOut', count);
    },
  };
}
