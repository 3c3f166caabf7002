import type { Step } from '../step';

/** `\(…\)`, `\[…\]` and `$$…$$`; a single `$` is money more often than mathematics. */
const formula = /\\\((.+?)\\\)|\\\[([\s\S]+?)\\\]|\$\$([\s\S]+?)\$\$/;
const verbatim = 'pre, code, kbd, samp, math, [data-galley-tex]';

/** TeX that the page's scripts would have set: marked, its text left as it is, for the view to set. */
export const texInText: Step = (root, { page }) => {
  if (!/\\\(|\\\[|\$\$/.test(root.textContent ?? '')) return;
  const walker = page.document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const found = formula.exec(text.data);
    if (!found || text.parentElement?.closest(verbatim)) continue;
    const tex = (found[1] ?? found[2] ?? found[3] ?? '').trim();
    const source = text.splitText(found.index);
    source.splitText(found[0].length);
    if (!tex) continue;
    const box = page.document.createElement('span');
    box.setAttribute('data-galley-tex', tex);
    if (found[1] === undefined) box.setAttribute('data-galley-lines', 'display');
    source.replaceWith(box);
    box.append(source);
  }
};
