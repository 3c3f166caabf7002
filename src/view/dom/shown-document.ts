import { framedDocument } from '../../engine/dom/framed';

/** The document that is read: the page's, or that of the frame which it shows. Asked anew each time: a frame goes on by itself. */
export const shownDocument = (): Document => framedDocument(document);
