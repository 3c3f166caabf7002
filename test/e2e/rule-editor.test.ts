import { describe, expect, test } from 'vitest';
import { type OwnPage, openReader, type Reader } from './harness';

const options = 'src/options/options.html';
const rule = (select: string) => ({ hosts: ['paper.example'], from: 'reader', remove: [{ kind: 'promo', select }] });
const kept = (select: string) => ({ 'rules:paper.example': { version: 2, rules: [{ id: '1', enabled: true, rule: rule(select) }] } });

const write = async (own: OwnPage, text: object) => {
  await own.click('.editor textarea');
  await own.press('Control+a');
  await own.type(JSON.stringify(text));
  await expect.poll(async () => (await editor(own)).text).toBe(JSON.stringify(text));
};
const mark = (own: OwnPage, button: string) =>
  own.evaluate((label) => {
    const all = [...document.querySelectorAll<HTMLElement>('#rules button')];
    const found = all.find(({ textContent }) => textContent === label);
    found?.click();
    return found !== undefined;
  }, button);
const editor = (own: OwnPage) =>
  own.evaluate(() => ({
    errors: [...document.querySelectorAll('.editor .errors li')].map(({ textContent }) => textContent),
    canSave: document.querySelector<HTMLButtonElement>('.editor [type="submit"]')?.disabled === false,
    text: document.querySelector<HTMLTextAreaElement>('.editor textarea')?.value,
    told: document.querySelector('.editor [role="alert"]')?.textContent ?? '',
  }));
/** How long the list above the editor is: while it shrinks, what stands below it moves, and a click misses it. */
const listed = (own: OwnPage) => own.evaluate(() => document.querySelectorAll('#rules .rules > li').length);
const selectors = async (reader: Reader) => JSON.stringify(await reader.storage('local').get()).match(/"select":"[^"]*"/g) ?? [];

/** The settings with the one rule open for editing. */
async function editing(reader: Reader): Promise<OwnPage> {
  await reader.storage('local').set(kept('.first'));
  const own = await reader.openOwnPage(options);
  await expect.poll(() => mark(own, 'Edit')).toBe(true);
  await expect.poll(async () => (await editor(own)).text ?? '').toContain('.first');
  return own;
}

describe('the rule editor', () => {
  test('names the selectors that the browser does not know, and takes none of them', async () => {
    const own = await editing(await openReader());
    for (const select of [':::', 'div >> p', 'p:has-text(x)', '/html/body//[x]', '//p[//b]']) {
      await write(own, { hosts: ['paper.example'], remove: [{ kind: 'promo', select }] });
      const told = { errors: [`remove.0.select: the browser knows no such selector: ${select}`], canSave: false };
      await expect.poll(() => editor(own)).toMatchObject(told);
    }
    await write(own, { hosts: ['paper.example'], title: 'h1@', article: ['main', '///'] });
    await expect
      .poll(() => editor(own))
      .toMatchObject({ errors: [expect.stringMatching(/^article\.1: /), expect.stringMatching(/^title: /)] });
    await write(own, { hosts: ['paper.example'], title: 'h1@title', remove: [{ kind: 'ad', select: '//p[b]', steps: [{ to: '+ p' }] }] });
    await expect.poll(() => editor(own)).toMatchObject({ errors: [], canSave: true });
  });

  test('does not write over what another tab has changed meanwhile, unless the reader says so', async () => {
    const reader = await openReader();
    const own = await editing(reader);
    await write(own, rule('.mine'));
    await reader.storage('local').set(kept('.theirs'));
    await own.click('.editor [type="submit"]');
    await expect.poll(async () => (await editor(own)).told).toMatch(/changed in another tab .*\.theirs/s);
    expect((await editor(own)).text).toContain('.mine');
    expect(await selectors(reader)).toEqual(['"select":".theirs"']);
    expect(await mark(own, 'Save mine')).toBe(true);
    await expect.poll(() => selectors(reader)).toEqual(['"select":".mine"']);
    await expect.poll(async () => (await editor(own)).text).toBe(undefined);
  });

  test('keeps the reader’s text where another tab has deleted the rule', async () => {
    const reader = await openReader();
    const own = await editing(reader);
    await write(own, rule('.mine'));
    await reader.storage('local').clear();
    await expect.poll(() => listed(own)).toBe(0);
    await own.click('.editor [type="submit"]');
    await expect.poll(async () => (await editor(own)).told).toContain('deleted in another tab');
    expect(await selectors(reader)).toEqual([]);
    await mark(own, 'Save mine');
    await expect.poll(() => selectors(reader)).toEqual(['"select":".mine"']);
  });
});
