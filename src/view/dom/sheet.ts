/** A style sheet made of texts. Constructed sheets are allowed by every policy a page may have. */
export function makeSheet(...texts: string[]): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(texts.join('\n'));
  return sheet;
}

/** Lays a sheet on the page itself, until the signal comes: nothing of the page's nodes is changed by it. */
export function adoptOnPage(sheet: CSSStyleSheet, signal: AbortSignal): void {
  document.adoptedStyleSheets.push(sheet);
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((other) => other !== sheet);
  });
}
