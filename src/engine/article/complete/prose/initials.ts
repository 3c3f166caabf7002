import { isInitial } from '../../../dom/initial';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';

/** The first letters of texts, set large in boxes of their own before what goes on in small letters: no block model takes one letter for text. */
export const initialsOf = (page: Page, chars: Chars): Element[] =>
  [...page.root.querySelectorAll('div, p, span')].filter(
    (box) => page.stats(box).chars <= 2 && chars(box) === 0 && isInitial(box) && chars(box.nextElementSibling as Element) > 0,
  );
