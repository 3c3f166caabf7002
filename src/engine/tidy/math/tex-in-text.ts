import type { Step } from '../step';
import { findTex } from './find-tex';

const verbatim = 'pre, code, kbd, samp, math, [data-galley-tex]';

/** TeX that the page's scripts would have set: marked, its text left as it is, for the view to set. */
export const texInText: Step = (root, { page }) => {
  if (!/\\\(|\\\[|\$\$/.test(root.textContent ?? '')) return;
  const walker = page.document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const found = findTex(text.data);
    if (!found || text.parentElement?.closest(verbatim)) continue;
    const { from, to, tex, display } = found;
    const source = text.splitText(from);
    source.splitText(to - from);
    if (!tex) continue;
    const box = page.document.createElement('span');
    box.setAttribute('data-galley-tex', tex);
    if (display) box.setAttribute('data-galley-lines', 'display');
    source.replaceWith(box);
    box.append(source);
  }
};
