import { describe, expect, test } from 'vitest';
import { clubPage, opened, seen } from './club-page';
import { openReader } from './harness';
import { pick, said } from './list-files';

const options = 'src/options/options.html';
const club = { kind: 'promo', select: '.club-box' };
const rule = (id: string, mark: object, host = 'paper.example') => ({
  id,
  enabled: true,
  rule: { hosts: [host], from: 'reader', remove: [mark] },
});
const kept = (...rules: unknown[]) => ({ 'rules:paper.example': { version: 2, rules } });
const press = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  found?.click();
  return found !== null;
};

describe('where rules are kept', () => {
  test('a rule from another device is switched off here, for all of them', async () => {
    const reader = await openReader();
    await reader.storage('sync').set(kept(rule('1', club)));
    expect(await seen(await opened(reader))).toEqual([false, false]);
    const own = await reader.openOwnPage(options);
    await expect.poll(() => own.evaluate(press, '#rules .rules .switch input')).toBe(true);
    await expect.poll(async () => JSON.stringify(await reader.storage('sync').get())).toContain('"enabled":false');
    expect(await reader.storage('local').get()).not.toHaveProperty(['rules:paper.example']);
    expect(await seen(await opened(reader))).toEqual([true, true]);
  });

  test('a device that leaves keeps a copy, and the others keep theirs', async () => {
    const reader = await openReader();
    await reader.storage('sync').set(kept(rule('1', club)));
    const own = await reader.openOwnPage(options);
    await expect.poll(() => own.text()).toContain('1 rule.');
    await expect.poll(() => own.evaluate(() => document.querySelector<HTMLInputElement>('#rules > .switch input')?.checked)).toBe(true);
    await own.evaluate(press, '#rules > .switch input');
    await expect.poll(() => reader.storage('local').get()).toMatchObject({ rulesArea: 'local', ...kept(rule('1', club)) });
    expect(await reader.storage('sync').get()).toMatchObject(kept(rule('1', club)));
    await reader.storage('sync').clear();
    expect(await seen(await opened(reader))).toEqual([false, false]);
  });

  test('a full account is told of in the clean view, in words', async () => {
    const reader = await openReader();
    await reader.storage('local').set({ rulesArea: 'sync' });
    const fill = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`filler${n}`, 'x'.repeat(8000)]));
    await reader.storage('sync').set({ ...fill, rest: 'x'.repeat(6150) });
    const tab = await opened(reader);
    await tab.press('x');
    await expect.poll(() => tab.inView((view) => view.main.hasAttribute('data-picking'))).toBe(true);
    await tab.click('.body h3');
    await expect.poll(() => tab.inView((view) => view.root.querySelector('.choosing') !== null)).toBe(true);
    await tab.click('.hide .go');
    await expect.poll(() => tab.text()).toContain('There is no room left where your rules are kept');
    expect(await tab.text()).not.toMatch(/quota/i);
  });

  test('rules of one site travel though they are more than one item holds, and all of them work', async () => {
    const reader = await openReader();
    const own = await reader.openOwnPage(options);
    await expect.poll(() => own.evaluate(press, '#rules > .switch input')).toBe(true);
    await expect.poll(() => reader.storage('local').get()).toMatchObject({ rulesArea: 'sync' });
    const many = Array.from({ length: 150 }, (_, n) =>
      rule(`${n}`, { kind: 'ad', select: `.n${n} > [title="<"]`, because: 'x'.repeat(150) }),
    );
    const text = JSON.stringify({ galley: 'rules', version: 1, rules: [...many, rule('club', club)] });
    await pick(own, '#rules input[type="file"]', [{ name: 'many.json', text }]);
    expect(await said(own, '#rules')).toContain('151 rules taken from many.json.');
    expect(Object.keys(await reader.storage('sync').get()).filter((key) => key.startsWith('rules:')).length).toBeGreaterThan(4);
    expect(await seen(await opened(reader))).toEqual([false, false]);
  });

  test('a rule of another version is told of, and outlives changes beside it', async () => {
    const reader = await openReader();
    const strange = { id: 'later', enabled: true, rule: { hosts: ['paper.example'], hide: '.x' } };
    await reader.storage('local').set({ 'rules:paper.example': [rule('1', club), strange] });
    const own = await reader.openOwnPage(options);
    await expect.poll(() => own.text()).toContain('Kept but not in use: 1,');
    await own.evaluate(() =>
      [...document.querySelectorAll('#rules .rules button')].at(-1)?.dispatchEvent(new Event('click', { bubbles: true })),
    );
    await expect.poll(() => own.text()).toContain('None yet');
    expect(await reader.storage('local').get()).toMatchObject(kept(strange));
  });

  test('a file of rules that is too large is refused at once', async () => {
    const own = await (await openReader()).openOwnPage(options);
    await pick(own, '#rules input[type="file"]', [{ name: 'huge.json', bytes: 50_000_000 }]);
    expect(await said(own, '#rules')).toContain('huge.json is too large: Galley takes files of rules of up to 10 MB.');
  });

  test('a rule for a host in another script is at work there', async () => {
    const reader = await openReader();
    const own = await reader.openOwnPage(options);
    const text = JSON.stringify({ galley: 'rules', version: 1, rules: [rule('1', club, 'пример.рф')] });
    await pick(own, '#rules input[type="file"]', [{ name: 'r.json', text }]);
    expect(await said(own, '#rules')).toContain('1 rule taken');
    const tab = await reader.open(clubPage, { url: 'https://xn--e1afmkfd.xn--p1ai/story' });
    await tab.toggle();
    expect(await seen(tab)).toEqual([false, false]);
  });
});
