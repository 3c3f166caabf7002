import type { Step } from '../step';

/** A list of one picture, all that is left of a gallery that was set as one, is no list. */
export const listedPictures: Step = (root) => {
  for (const list of root.querySelectorAll('ul, ol')) {
    if (list.closest('li') || list.textContent?.trim()) continue;
    const [image, ...others] = list.querySelectorAll('img, video, audio, iframe');
    const item = image?.closest('li');
    if (image?.localName === 'img' && item && others.length === 0) list.replaceWith(...item.childNodes);
  }
};
