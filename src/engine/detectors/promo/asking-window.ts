import { preview, spacedText } from '../../dom/text';
import { detector, found } from '../detector';

/** By their role, and by the class that a common library (Magnific Popup) hides them with until somebody asks for them. */
const windows = 'dialog:not([open]), [role="dialog"], [class~="mfp-hide"]';
/** In characters, and in paragraphs of sentences: a longer one may hold what a button of the text shows. */
const most = { chars: 600, prose: 200 };
const asks = 'input:not([type="hidden"]), form, textarea, select';

/** A closed window that asks for something, its heading and lines with its fields: "Want early access? Enter your email". */
export const askingWindow = detector('promo', function* ({ page, prose }) {
  for (const box of page.root.querySelectorAll(windows)) {
    const { chars, linkChars, inputs } = page.stats(box);
    if (!box.matches('[class~="mfp-hide"]') && !page.hidden(box)) continue;
    if (chars === 0 || chars > most.chars || prose.of(box) > most.prose || box.querySelector('table, pre, h1')) continue;
    // One for an account is a login, and one of links is a menu.
    if (linkChars > chars / 2 || box.querySelector('input[type="password" i]')) continue;
    if (inputs > 0 || box.querySelector(asks)) yield found(box, 'call', preview(spacedText(box), 60));
  }
});
