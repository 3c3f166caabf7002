import { message, uiDirection } from './i18n';

/** Gives one of our own pages the language and direction of the reader's messages. */
export function dressDocument(title?: string): void {
  document.documentElement.lang = message('locale');
  document.documentElement.dir = uiDirection();
  if (title) document.title = title;
}
