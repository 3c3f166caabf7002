/** A style sheet made of texts. Constructed sheets are allowed by every policy a page may have. */
export function makeSheet(...texts: string[]): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(texts.join('\n'));
  return sheet;
}
