import { adoptOnPage, makeSheet } from '../dom/sheet';

/**
 * The page stays out of what is printed, whatever other extensions have put beside it as well; our host is the one
 * element there without attributes. Pages that fill the window (`height: 100%; overflow: hidden`) would cut the article
 * after its first sheet, and some set the paper itself, so what holds for <html> is said again.
 */
const css = `@media print {
  :root > :is(body, frameset, [id], [class], [style], [hidden]) { display: none !important }
  :root {
    display: block !important; position: static !important; overflow: visible !important; columns: auto !important;
    block-size: auto !important; min-block-size: 0 !important; max-block-size: none !important;
    inline-size: auto !important; min-inline-size: 0 !important; max-inline-size: none !important;
    margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important;
    transform: none !important; filter: none !important; opacity: 1 !important; zoom: 1 !important; clip-path: none !important;
  }
  @page { size: auto !important; margin: 18mm !important }
}`;

/** On paper only the view: the page is left out of it by a sheet, which changes none of its nodes. */
export const hidePageOnPaper = (signal: AbortSignal): void => adoptOnPage(makeSheet(css), signal);
