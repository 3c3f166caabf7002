import { spacedText } from '../dom/text';
import { mentions } from '../words/mentions';
import { detector, found } from './detector';

const longest = 2500;

/** Cookie notices: a box that speaks of cookies and has a button to accept or refuse them. */
export const consent = detector('consent', function* ({ page, labels, prose }) {
  for (const { element, text } of labels.of('consent-button')) {
    if (element.closest('button,a,input,[role=button]') === null && element.querySelector('button,a,input') === null) continue;
    for (let box = element.parentElement; box && box !== page.root; box = box.parentElement) {
      const { chars, paragraphs } = page.stats(box);
      if (chars > longest || paragraphs > 8 || prose.of(box) > prose.of(page.root) * 0.5 + 400) break;
      if (!mentions(spacedText(box).replace(text, ''), 'cookies')) continue;
      if (!box.querySelector('h1,article,main')) yield found(box, 'cookie_notice', text);
      break;
    }
  }
});
