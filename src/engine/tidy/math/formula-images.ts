import type { Step } from '../step';

const command = /\\[a-zA-Z]+|[_^]\{|^\$.*\$$/;
/** Who draws formulas: MediaWiki, CodeCogs and others of its name, QuickLaTeX, MathTeX, WordPress, Zhihu, GitHub, Google Charts. */
const renderer = /\/math\/render\/|^(?:https?:)?\/\/latex\.|quicklatex|(?:mathtex|mimetex)\.cgi|[?&](?:tex|latex|math)=|[?&]cht=tx&/i;
/** In characters. */
const longest = 2000;
/** Words for a picture that do not say which formula it shows. */
const nothing = /^(?:equation|formula|latex|math|image)?$/i;

/** The TeX of the formula that a picture shows: its alternative text, else what its server is asked to draw. '' for other pictures. */
function texOf(image: Element): string {
  const alt = (image.getAttribute('alt') ?? '').trim();
  const bare = alt.replace(/^\$+|\$+$/g, '');
  if (command.test(alt)) return bare;
  const src = image.getAttribute('src') ?? '';
  if (renderer.test(src)) return nothing.test(alt) ? asked(src) || (image.getAttribute('title') ?? '').trim() : bare;
  return /(?:^|[\s-])(?:latex|tex|math)(?:$|[\s-])/i.test(image.className) ? bare : '';
}

/** How CodeCogs is told of size and colour, before the formula. */
const manner = /^(?:\\(?:inline|displaystyle|tiny|small|large|huge|dpi\{\d+\}|bg_\w+|fn_\w+)\s*)+(?=\S)/i;

/** What a server is asked to draw: what its question names (Google Charts, Zhihu), or all of it (CodeCogs, MathTeX). */
function asked(src: string): string {
  const named = /[?&](?:tex|latex|math|chl)=([^&]*)/i.exec(src)?.[1]?.replaceAll('+', ' ');
  const tex = named ?? /\.(?:image|latex|cgi)\?(.*)/.exec(src)?.[1]?.replaceAll('&space;', ' ') ?? '';
  try {
    return decodeURIComponent(tex).replace(manner, '').trim();
  } catch {
    // A sign of percent that stands for itself.
    return '';
  }
}

/** Formulas drawn by a server, with their source. */
export const formulaImages: Step = (root) => {
  for (const image of root.querySelectorAll('img')) {
    const tex = texOf(image);
    if (tex && tex.length < longest) image.setAttribute('data-galley-tex', tex);
  }
};
