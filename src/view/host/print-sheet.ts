import { makeSheet } from '../dom/sheet';

/** On paper only the view: the page is left out of it by a sheet, which changes none of its nodes. */
export function hidePageOnPaper(signal: AbortSignal): void {
  const sheet = makeSheet('@media print { body, frameset { display: none !important } }');
  document.adoptedStyleSheets.push(sheet);
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((other) => other !== sheet);
  });
}
