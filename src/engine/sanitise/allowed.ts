const list = (names: string): string[] => names.trim().split(/\s+/);

/** What a reader needs of HTML. No forms, frames, styles, scripts, SVG, or anything that acts by itself. */
const html = list(`
  article section main header footer aside div span p br hr wbr h1 h2 h3 h4 h5 h6 hgroup
  ul ol li dl dt dd blockquote q cite pre code kbd samp var a abbr dfn b strong i em mark small s u del ins sub sup
  time data bdi bdo ruby rb rt rtc rp address details summary figure figcaption img picture source video audio track
  table caption colgroup col thead tbody tfoot tr th td input`);

/** MathML Core without anything that links, acts or holds HTML (`maction`, `annotation-xml`, `mglyph`). */
const mathml = list(`
  math mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle merror mpadded mphantom menclose mfenced
  msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd mlabeledtr semantics annotation`);

export const allowedTags: readonly string[] = [...html, ...mathml, '#text'];

/** Gone with all they hold: their content is code, an alternative, or a control, never the article's text. */
export const emptiedTags: ReadonlySet<string> = new Set(
  list(`
  script style template noscript noembed noframes iframe frame frameset object embed applet portal fencedframe
  svg canvas map area link meta base title head select option optgroup datalist textarea progress meter
  annotation-xml xmp plaintext listing`),
);

export const allowedAttributes: readonly string[] = list(`
  id lang dir title href src srcset sizes poster alt width height datetime cite value start reversed type media
  colspan rowspan headers scope abbr span open controls preload kind srclang label default checked disabled loading decoding
  role aria-label aria-labelledby aria-describedby aria-hidden referrerpolicy
  display mathvariant accent accentunder columnalign rowalign columnspan columnlines rowlines rowspacing columnspacing
  displaystyle scriptlevel encoding fence largeop linethickness lspace rspace mathsize maxsize minsize movablelimits
  notation open close separators separator stretchy subscriptshift superscriptshift symmetric depth voffset xmlns
  data-galley-gap data-galley-embed data-galley-label data-galley-player data-galley-tex data-galley-lang data-galley-footnote
  data-galley-callout data-galley-gallery data-galley-lines data-galley-title data-galley-pull
  data-galley-verse data-galley-upright data-galley-emphasis
  data-galley-post data-galley-depth`);
