import type { OwnPage } from './harness';

/** A file that a reader picks: its text, or so many bytes of nothing. */
export type Picked = { name: string; text: string } | { name: string; bytes: number } | { name: string; binary: number[] };

/** Picks files in a file field of an options page, as the dialog of the browser would. */
export const pick = (page: OwnPage, selector: string, files: Picked[]): Promise<void> =>
  page.evaluate(
    async (field, picked) => {
      // The page draws itself when it has read its settings.
      while (!document.querySelector(field)) await new Promise((done) => setTimeout(done, 20));
      const input = document.querySelector(field) as HTMLInputElement;
      const transfer = new DataTransfer();
      for (const file of picked) {
        const content = 'text' in file ? file.text : 'binary' in file ? new Uint8Array(file.binary) : new Uint8Array(file.bytes);
        transfer.items.add(new File([content], file.name));
      }
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    files,
  );

/** What the page says of the files once they are read. */
export const said = async (page: OwnPage, section: string): Promise<string> => {
  for (let waited = 0; waited < 120_000; waited += 100) {
    const text = await page.evaluate((id) => {
      const place = document.querySelector(id);
      if (place?.querySelector('.reading')) return '';
      return [...(place?.querySelectorAll('[role="status"]') ?? [])]
        .map((one) => one.textContent?.trim() ?? '')
        .join(' ')
        .trim();
    }, section);
    if (text) return text;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The page says nothing of the files');
};
