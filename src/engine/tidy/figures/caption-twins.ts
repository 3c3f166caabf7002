import { textOf } from '../../dom/text';
import type { Step } from '../step';

const parts = 'div, p, span, small, cite, figcaption';
const mostParts = 60;
/** In characters; a shorter line may begin as the caption does. */
const longest = 300;
const shortest = 30;

/** What a figure says a second time beside its caption goes: a credit over the picture and under it, or the caption without its credit. */
export const captionTwins: Step = (root) => {
  for (const figure of root.querySelectorAll('figure')) {
    const caption = figure.querySelector('figcaption');
    const said = caption ? textOf(caption) : '';
    if (!caption || said === '' || said.length > longest || figure.querySelectorAll('figcaption, figure').length > 1) continue;
    const twins = [...figure.querySelectorAll(parts)]
      .slice(0, mostParts)
      .filter((part) => !caption.contains(part) && !part.contains(caption));
    for (const twin of twins) if (isSaid(textOf(twin), said) && twin.querySelector('img, video, iframe') === null) twin.remove();
  }
};

const isSaid = (twin: string, caption: string): boolean =>
  twin === caption || (twin.length >= shortest && caption.startsWith(twin) && !/^\p{L}/u.test(caption.slice(twin.length)));
