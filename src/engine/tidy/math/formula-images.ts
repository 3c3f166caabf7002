import type { Step } from '../step';

const command = /\\[a-zA-Z]+|[_^]\{|^\$.*\$$/;
const renderer = /\/math\/render\/|latex|[?&/]tex[=/?]|mathtex|mimetex/i;

/** Is the alternative text of a picture the TeX of the formula it shows? */
const texOf = (image: Element): string => {
  const alt = (image.getAttribute('alt') ?? '').trim().replace(/^\$+|\$+$/g, '');
  const drawn = renderer.test(image.getAttribute('src') ?? '') || /(?:^|[\s-])(?:latex|tex|math)(?:$|[\s-])/i.test(image.className);
  return alt && alt.length < 2000 && (drawn ? true : command.test(image.getAttribute('alt') ?? '')) ? alt : '';
};

/** Formulas drawn by a server (MediaWiki, WordPress, MathTeX): their alternative text is the source. */
export const formulaImages: Step = (root) => {
  for (const image of root.querySelectorAll('img[alt]')) {
    const tex = texOf(image);
    if (tex) image.setAttribute('data-galley-tex', tex);
  }
};
