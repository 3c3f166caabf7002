import { textsIn } from '../../../dom/texts-in';
import type { Completion } from '../completion';
import { altCaptions } from './alt-captions';
import { captionedPictures } from './captioned-pictures';
import { figureCaptions } from './figure-captions';
import { likeCaptions } from './like-captions';
import { picturedNames } from './pictured-names';

/** What is said of pictures. */
export const pictures: Completion = {
  wholes: ({ page, chars }) => [...captionedPictures(page, chars)],
  texts: ({ page, chars, kind }) => [
    ...figureCaptions(page, chars),
    ...altCaptions(page, chars),
    ...likeCaptions(page, chars).flatMap(textsIn),
    ...picturedNames(page, chars, kind),
  ],
};
