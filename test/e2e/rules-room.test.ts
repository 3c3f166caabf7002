import { describe, expect, test } from 'vitest';
import { clubPage } from './club-page';
import { type OwnPage, openReader } from './harness';
import { pick, said } from './list-files';

const options = 'src/options/options.html';
const rule = (id: string, host: string, select: string) => ({
  id,
  enabled: id !== '2',
  rule: { hosts: [host], from: 'reader', remove: [{ kind: 'promo', select }] },
});
const kept = (...rules: unknown[]) => ({ version: 2, rules });
const stored = { 'rules:paper.example': kept(rule('1', 'paper.example', '.offer')), 'rules:b.example': kept(rule('2', 'b.example', '.x')) };

/** The text of the file that a button offers. */
const fileFrom = async (page: OwnPage, button: string): Promise<string> => {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => Object.assign(globalThis, { offered: text }));
      return make.call(URL, blob as Blob);
    };
  });
  await page.evaluate(
    (label) => [...document.querySelectorAll<HTMLElement>('#rules button')].find(({ textContent }) => textContent === label)?.click(),
    button,
  );
  let text: string | undefined;
  await expect.poll(async () => (text = await page.evaluate(() => (globalThis as { offered?: string }).offered ?? ''))).toContain('galley');
  return text as string;
};
const rulesIn = (all: Record<string, unknown>) => Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('rules:')));

describe('the rules room', () => {
  test('a new rule is called wrong only once something is typed', async () => {
    const own = await (await openReader()).openOwnPage(options);
    const write = () =>
      own.evaluate(() => {
        const button = [...document.querySelectorAll<HTMLElement>('#rules button')].find(
          ({ textContent }) => textContent === 'Write a rule',
        );
        button?.click();
        return button !== undefined;
      });
    await expect.poll(write).toBe(true);
    const errors = () => own.evaluate(() => document.querySelectorAll('.editor .errors li').length);
    await expect.poll(() => own.evaluate(() => document.querySelector('.editor textarea') !== null)).toBe(true);
    expect(await errors()).toBe(0);
    await own.click('.editor textarea');
    await own.type('x');
    await expect.poll(errors).toBeGreaterThan(0);
  });

  test('a rule is tried on the page the reader came from, as it is typed, before it is kept', async () => {
    const reader = await openReader();
    const tab = await reader.open(clubPage);
    const popup = await tab.popup();
    await popup.evaluate((label) => {
      [...document.querySelectorAll('footer button')].find(({ textContent }) => textContent === label)?.setAttribute('data-way', 'rules');
    }, 'Rules for this site');
    await popup.click('[data-way="rules"]');
    const own = await reader.openedOwnPage(options);
    const trial = () => own.evaluate(() => (document.querySelector('.trial') as HTMLElement | null)?.innerText.replace(/\s+/g, ' ') ?? '');
    const write = async (remove: object) => {
      await own.click('.editor textarea');
      await own.press('Control+a');
      await own.type(JSON.stringify({ hosts: ['paper.example'], remove: [remove] }));
    };
    await expect.poll(() => own.text()).toContain('Write a rule');
    await own.click('#rules .buttons button');
    await write({ kind: 'promo', select: '.club-box' });
    await expect.poll(trial).toMatch(/^On the page in the other tab it leaves out 2 things.*Members meet.*Members pay/);
    await write({ kind: 'promo', select: 'article > *' });
    await expect.poll(trial).toContain('it holds half of the article');
    expect(await tab.isOpen()).toBe(false);
    expect(rulesIn(await reader.storage('local').get())).toEqual({});
    await write({ kind: 'promo', select: '.club-box' });
    await expect.poll(trial).toContain('2 things');
    await own.click('.editor button[type="submit"]');
    await expect.poll(() => own.text()).toContain('1 rule.');
    await tab.toggle();
    expect(await tab.text()).not.toContain('Members meet');
    expect(await tab.problems()).toEqual([]);
  });

  test('rules saved to a file and loaded again are the same', async () => {
    const reader = await openReader();
    const local = reader.storage('local');
    await local.set(stored);
    const own = await reader.openOwnPage(options);
    await expect.poll(() => own.text()).toContain('2 rules');
    const text = await fileFrom(own, 'Save these rules as a file');
    await local.clear();
    await expect.poll(() => own.text()).toContain('None yet');
    await pick(own, '#rules input[type="file"]', [{ name: 'galley-rules.json', text }]);
    expect(await said(own, '#rules')).toContain('2 rules taken from galley-rules.json.');
    expect(rulesIn(await local.get())).toEqual(stored);
    await pick(own, '#rules input[type="file"]', [{ name: 'galley-rules.json', text }]);
    await expect.poll(async () => rulesIn(await local.get())).toEqual(stored);
  });

  test('with a site named, only its rules are shown and saved', async () => {
    const reader = await openReader();
    await reader.storage('local').set(stored);
    const own = await reader.openOwnPage(`${options}?host=paper.example`);
    await expect.poll(() => own.text()).toContain('1 rule.');
    expect(JSON.parse(await fileFrom(own, 'Save these rules as a file')).rules).toEqual(stored['rules:paper.example'].rules);
  });

  test('a file with a broken rule gives the others and says what is wrong', async () => {
    const reader = await openReader();
    const own = await reader.openOwnPage(options);
    const text = JSON.stringify({ galley: 'rules', version: 1, rules: [rule('1', 'a.example', '.x'), rule('3', '(a+)+$', '.x')] });
    await pick(own, '#rules input[type="file"]', [{ name: 'r.json', text }]);
    expect(await said(own, '#rules')).toMatch(/1 rule taken from r\.json\. Rule 2 was not taken: hosts\.0 is no host/);
  });

  test('a full storage loses nothing and is told of', async () => {
    const reader = await openReader();
    await reader.storage('local').set(stored);
    await reader.storage('sync').set({ rulesArea: 'x' });
    const own = await reader.openOwnPage(options);
    const many = Array.from({ length: 800 }, (_, n) => rule(`many-${n}`, `host${n}.example`, `.${'x'.repeat(200)}`));
    await pick(own, '#rules input[type="file"]', [
      { name: 'many.json', text: JSON.stringify({ galley: 'rules', version: 1, rules: many }) },
    ]);
    expect(await said(own, '#rules')).toContain('800 rules taken');
    const before = rulesIn(await reader.storage('local').get());
    await own.click('#rules > .switch input');
    await expect.poll(() => said(own, '#rules')).toContain('There is no room left');
    expect(rulesIn(await reader.storage('local').get())).toEqual(before);
  });
});
