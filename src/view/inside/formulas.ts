import temml from 'temml';
import { unsetMath } from './math';

/** How large a page may make a rule or a space in its formulas: in em, and in points. */
const largest: [number, number] = [40, 400];

/** TeX as MathML, of formulas drawn as pictures too. What Temml cannot read stays as it was written or drawn. */
export function setFormulas(body: HTMLElement): void {
  for (const place of body.querySelectorAll<HTMLElement>(unsetMath)) {
    const tex = place.getAttribute('data-galley-tex') ?? '';
    const displayMode = place.getAttribute('data-galley-lines') === 'display' || place.getAttribute('display') === 'block';
    const box = place.ownerDocument.createElement('span');
    try {
      temml.render(tex, box, { displayMode, throwOnError: true, trust: false, maxSize: largest, maxExpand: 1000 });
    } catch {
      // Its own ParseError, and what a page's TeX makes it stumble over: a TypeError for `\constructor`, deep nesting.
      place.setAttribute('data-galley-set', 'unread');
      if (place.localName !== 'img' && !place.textContent) place.textContent = tex;
      continue;
    }
    const set = box.firstElementChild;
    if (!set) continue;
    // Kept for those who take the article along as Markdown.
    set.setAttribute('data-galley-tex', tex);
    if (place.matches('math, img')) place.replaceWith(set);
    else place.replaceChildren(set);
    place.setAttribute('data-galley-set', '');
  }
}
