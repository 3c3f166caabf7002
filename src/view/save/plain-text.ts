const blocks = 'p, h1, h2, h3, h4, h5, h6, li, dt, dd, blockquote, pre, figcaption, tr, header, div, section, table, ul, ol, figure';

/** A text without form: one paragraph a block, an empty line between, listings as they are. */
export function plainText(copy: Element): string {
  const out: string[] = [];
  let line = '';
  const end = () => {
    const text = line
      .replace(/[ \t\n\r\f]+/g, ' ')
      .replace(/ ?\v ?/g, '\n')
      .trim();
    if (text) out.push(text);
    line = '';
  };
  const walk = (node: Node) => {
    if (node instanceof Text) line += node.data;
    if (!(node instanceof Element)) return;
    if (node.localName === 'br') line += '\v';
    if (node.matches('rt, rp, [data-galley-footnote="back"]')) return;
    const block = node.matches(blocks);
    if (block) end();
    if (node.localName === 'pre') out.push((node.textContent ?? '').replace(/\s+$/, ''));
    else for (const child of node.childNodes) walk(child);
    if (block) end();
    else if (node.matches('td, th')) line += '\t';
  };
  walk(copy);
  end();
  return out.join('\n\n');
}
