import { textOf } from '../../dom/text';
import type { Step } from '../step';

const parts = 'div, p, span, small, cite, figcaption';
const mostParts = 60;
/** In characters. */
const longest = 300;

/** What a figure says a second time beside its caption goes: a credit over the picture and under it. */
export const captionTwins: Step = (root) => {
  for (const figure of root.querySelectorAll('figure')) {
    const caption = figure.querySelector('figcaption');
    const said = caption ? textOf(caption) : '';
    if (!caption || said === '' || said.length > longest || figure.querySelectorAll('figcaption, figure').length > 1) continue;
    const twins = [...figure.querySelectorAll(parts)]
      .slice(0, mostParts)
      .filter((part) => !caption.contains(part) && !part.contains(caption));
    for (const twin of twins) if (textOf(twin) === said && twin.querySelector('img, video, iframe') === null) twin.remove();
  }
};
