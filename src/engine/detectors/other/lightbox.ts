import { openedBy } from '../../dom/openers';
import { spacedText, textOf } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import { detector, found } from '../detector';

const dialogs = '[role="dialog"][id], dialog[id], .modal[id]';
const openers = 'img[data-target], img[data-bs-target], a[href^="#"]:has(img), :is(a, button):is([data-target], [data-bs-target]):has(img)';
/** Beyond these a page is made of them. */
const mostDialogs = 60;
/** In characters: a heading, a caption and a credit, and the part of a page that they stand in. */
const longest = { dialog: 800, around: 20_000 };
const mostPictures = 2;
/** In boxes around the dialog, where what it says again stands. */
const mostUp = 5;
/** In characters: "×", "Close". */
const button = 12;

/** What a picture of the text opens: the same picture with its heading and caption once more, in a dialog that is closed. */
export const lightbox = detector('other', function* ({ page }) {
  const closed = [...page.root.querySelectorAll(dialogs)].slice(0, mostDialogs);
  if (closed.length === 0) return;
  const pressed = new Map([...page.root.querySelectorAll(openers)].map((opener) => [openedBy(opener), opener]));
  for (const dialog of closed) {
    const { chars, images } = page.stats(dialog);
    const opener = pressed.get(dialog.id);
    if (!opener || images === 0 || images > mostPictures || chars > longest.dialog || dialog.querySelector('form, iframe, video')) continue;
    const around = aroundBoth(page, dialog, opener);
    if (around && saysAgain(dialog, around)) yield found(dialog, 'double');
  }
});

/** The widest box around the dialog and what opens it that is a part of a text and no page. */
function aroundBoth(page: Page, dialog: Element, opener: Element): Element | null {
  let at = dialog;
  for (let up = 0; up < mostUp; up++) {
    const above = at.parentElement;
    if (!above || above === page.root || page.stats(above).chars > longest.around) break;
    at = above;
  }
  return at.contains(opener) && !dialog.contains(opener) ? at : null;
}

/** Is all that the dialog says, but for its buttons, said beside it too? */
function saysAgain(dialog: Element, around: Element): boolean {
  const others = spacedText(around).replace(spacedText(dialog), ' ');
  return textsIn(dialog).every((text) => {
    const line = textOf(text);
    return (line.length <= button && text.parentElement?.closest('button')) || others.includes(line);
  });
}
