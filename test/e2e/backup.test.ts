import { afterEach, expect, test } from 'vitest';
import { openReader, type OwnPage } from './harness';
import { pick, said } from './list-files';

let own: OwnPage | undefined;
afterEach(async () => {
  await own?.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  });
});

/** What a reader would find in the saved file. */
const exported = (page: OwnPage): Promise<string> =>
  page.evaluate(async () => {
    const made = URL.createObjectURL;
    const file = new Promise<Blob>((done) => {
      URL.createObjectURL = (blob) => {
        done(blob as Blob);
        return made.call(URL, blob as Blob);
      };
    });
    document.querySelector<HTMLElement>('#backup button')?.click();
    const text = await (await file).text();
    URL.createObjectURL = made;
    return text;
  });
const rows = (page: OwnPage) =>
  page.evaluate(() => [...document.querySelectorAll('#lists .rules > li')].map((row) => row.textContent ?? ''));
const take = (page: OwnPage, text: string) => pick(page, '#backup input[type="file"]', [{ name: 'galley.json', text }]);
const says = (page: OwnPage) => page.evaluate(() => document.querySelector('#backup [role="status"]')?.textContent ?? '');

test('everything comes back from the file, the lists too; a file from before there were lists leaves them alone', async () => {
  const reader = await openReader();
  own = await reader.openOwnPage('src/options/options.html');
  const lines = Array.from({ length: 3000 }, (_, n) => `site${n}.example##.box${n}`).join('\n');
  await pick(own, '#lists input[type="file"]', [
    { name: 'long.txt', text: `! Title: Long\n${lines}` },
    { name: 'paper.example.txt', text: 'body: //article\nstrip: //aside' },
  ]);
  await said(own, '#lists');
  await reader.storage('sync').set({ settings: { theme: 'sepia' }, 'site:paper.example': { size: 150 } });
  const page = own;
  await expect.poll(async () => (await rows(page)).length).toBe(2);
  await own.evaluate(() => document.querySelector<HTMLElement>('#lists .switch input')?.click());
  await expect.poll(async () => (await exported(page)).includes('"enabled":false')).toBe(true);
  const [before, file] = [await rows(own), await exported(own)];

  const press = (selector: string) => page.evaluate((asked) => document.querySelector<HTMLElement>(asked)?.click(), selector);
  await press('#backup .buttons > button:last-of-type');
  await expect.poll(() => page.evaluate(() => document.querySelector('#backup .danger') !== null)).toBe(true);
  await press('#backup .danger');
  await expect.poll(() => rows(page)).toEqual([]);
  expect(JSON.parse(await exported(page))).toEqual({ galley: 'backup', sync: {}, local: {}, lists: [] });

  await take(page, file);
  await expect.poll(() => says(page)).toContain('galley.json was loaded');
  await expect.poll(() => rows(page)).toEqual(before);
  expect(await exported(page)).toBe(file);

  await take(page, JSON.stringify({ galley: 'backup', sync: { settings: { theme: 'dark' } }, local: {} }));
  await expect.poll(async () => (await reader.storage('sync').get()).settings).toEqual({ theme: 'dark' });
  await expect.poll(() => says(page)).toContain('galley.json was loaded');
  expect(await rows(page)).toEqual(before);

  await take(page, '{"galley":"backup","sync":{},"local":{},"lists":[1]}');
  await expect.poll(() => says(page)).toContain('Nothing was changed');
  expect((await reader.storage('sync').get()).settings).toEqual({ theme: 'dark' });
});
