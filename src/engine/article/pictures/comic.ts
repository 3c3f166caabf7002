import type { Page } from '../../page';
import { isSizable } from './picture-size';

/** Where ComicPress and Comic Easel, ComicControl, Webcomic and xkcd put the page that is drawn. */
const places = '#comic img, #cc-comicbody img, .comicpane img, .webcomic-image img, .webcomic-media img';
/** A strip in parts. */
const most = 12;

/** The drawn pages of a comic: above or below the text that its artist writes to them, and mostly a link to the next. */
export const comicPictures = (page: Page): Element[] => {
  const pictures = [...page.root.querySelectorAll(places)].filter((picture) => isSizable(picture) && !page.hidden(picture));
  return pictures.length <= most ? pictures.map((picture) => picture.closest('picture') ?? picture) : [];
};
