import { preview, spacedText } from '../dom/text';

/** The heading a box begins with, for telling which box is meant. */
export function titleOf(box: Element): string | undefined {
  const heading = box.querySelector('h1,h2,h3,h4,h5,h6,legend,[role=heading]');
  return heading ? preview(spacedText(heading), 60) || undefined : undefined;
}
