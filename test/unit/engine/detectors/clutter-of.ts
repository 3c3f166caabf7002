import { findClutter } from '../../../../src/engine/detectors/find-clutter';
import { spacedText } from '../../../../src/engine/dom/text';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';

export { story } from './story';

/** What the detectors mark on a page, as kind, reason and text. */
export function clutterOf(html: string, url = 'https://news.example/story') {
  document.body.innerHTML = html;
  const page = snapshot(document, { url });
  if (!page) throw new Error('no snapshot');
  return findClutter(page).map(({ element, kind, reason }) => ({ kind, reason, text: spacedText(element) }));
}

/** All text that the detectors would take from a page. */
export const textTaken = (html: string, url?: string): string =>
  clutterOf(html, url)
    .map(({ text }) => text)
    .join(' | ');
