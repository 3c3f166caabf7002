import type { Step } from '../step';

const everywhere = new Set(['lang', 'dir', 'data-galley-gap']);
const own: Record<string, ReadonlySet<string>> = Object.fromEntries(
  Object.entries({
    a: 'href aria-label',
    img: 'src srcset sizes alt width height loading decoding',
    source: 'src srcset media type width height',
    video: 'src poster width height',
    audio: 'src',
    track: 'src kind srclang label default',
    time: 'datetime',
    data: 'value',
    ol: 'start reversed type',
    li: 'value',
    td: 'colspan rowspan headers scope',
    th: 'colspan rowspan headers scope abbr',
    col: 'span',
    colgroup: 'span',
    abbr: 'title',
    dfn: 'title',
    blockquote: 'cite',
    q: 'cite',
    ins: 'datetime',
    del: 'datetime',
    details: 'open',
    input: 'type checked disabled',
  }).map(([name, attributes]) => [name, new Set(attributes.split(' '))]),
);

/** Only attributes that mean something without the page's style and scripts; ids only where a link or the outline needs them. */
export const attributes: Step = (root) => {
  const places = new Set([...root.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1)));
  const taken = new Set<string>();
  for (const element of root.querySelectorAll('*')) {
    const kept = own[element.localName];
    const formula = element.namespaceURI !== 'http://www.w3.org/1999/xhtml';
    for (const name of element.getAttributeNames()) {
      if (everywhere.has(name) || kept?.has(name) || name.startsWith('data-galley-')) continue;
      const value = element.getAttribute(name) ?? '';
      if (name === 'id' && (places.has(value) || /^h[1-6]$/.test(element.localName)) && !taken.has(value)) taken.add(value);
      else if (name === 'role' && value === 'note') continue;
      else if (!formula || /^(?:on|class|style|id|href|xlink:|data-)/i.test(name)) element.removeAttribute(name);
    }
  }
};
