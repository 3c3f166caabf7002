/** An extractor's HTML as plain text, in the same way for every extractor. Runs inside a page, so it needs nothing else. */
export function htmlToText(html: string): string {
  const lines =
    /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CAPTION|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TFOOT|THEAD|TR|UL|BR)$/;
  const unread = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SVG|HEAD)$/i;
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) parts.push((node as Text).data.replace(/[\s\u00a0]+/g, ' '));
    if (node.nodeType !== 1 || unread.test(node.nodeName)) return;
    const line = lines.test(node.nodeName);
    if (line) parts.push('\n');
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    parts.push(line ? '\n' : /^T[DH]$/.test(node.nodeName) ? ' ' : '');
  };
  walk(new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
