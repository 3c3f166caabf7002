import { copyText } from '../inside/code';

/** Copies a text with its form for programs that take it, and without for the others. False when the browser refuses. */
export async function copyRich(html: string, text: string): Promise<boolean> {
  try {
    const data = { 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }) };
    await navigator.clipboard.write([new ClipboardItem(data)]);
    return true;
  } catch {
    // Without https there is no such interface; plain text has another way.
    return copyText(text);
  }
}
