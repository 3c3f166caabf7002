import { describe, expect, test } from 'vitest';
import { badge, clubPage, opened, rulesKept, seen } from './club-page';
import { openReader } from './harness';

describe('what was left out', () => {
  test('is the same number in the popup, at the end of the text, on the button and in the panel, at either strength', async () => {
    const reader = await openReader();
    for (const strength of ['clean', 'gentle']) {
      await reader.storage('sync').set({ settings: { strength } });
      const tab = await reader.open(clubPage);
      const popup = await tab.popup();
      const told = await popup.evaluate(() => document.querySelector('#left-out')?.textContent ?? '');
      await popup.close();
      await tab.toggle();
      await tab.aids();
      await tab.press('r');
      await expect.poll(() => tab.inView((view) => view.root.querySelector('.panel h2')?.textContent ?? '')).toBe(told);
      expect(await tab.inView((view) => view.root.querySelector('.leftOut span')?.textContent)).toBe(told);
      expect(told).toMatch(new RegExp(`^${await badge(tab)} `));
      await tab.close();
    }
  });

  test('is set like the text when it is shown after it', async () => {
    const tab = await opened(await openReader());
    const look = await tab.inView((view) => {
      const outside = view.article.removed.find(({ preview }) => preview.includes('Most read'));
      const link = outside && view.leftOut.show(outside.id)?.querySelector('a');
      const text = document.createElement('a');
      text.href = '/';
      view.body.append(text);
      const looks = [link, text].map((one) => one && [getComputedStyle(one).color, getComputedStyle(one).fontFamily]);
      text.remove();
      return looks;
    });
    expect(look[0]).toBeTruthy();
    expect(look[0]).toEqual(look[1]);
  });

  test('is kept on this site from now on, and that is taken back', async () => {
    const reader = await openReader();
    const tab = await opened(reader);
    const letter = () => tab.text().then((text) => text.includes('Get our letter every morning'));
    expect(await letter()).toBe(false);
    const keep = () =>
      tab.inView(async (view) => {
        const thing = view.article.removed.find(({ kind }) => kind === 'newsletter');
        const kept = thing && (await view.keepOnSite?.(thing.id));
        return kept && 'undo' in kept ? 'kept' : JSON.stringify(kept);
      });
    expect(await keep()).toBe('kept');
    expect(await letter()).toBe(true);
    expect(JSON.stringify(await rulesKept(reader))).toMatch(/"keep":\[.*form\.letter/);
    await tab.reload();
    await tab.toggle();
    await tab.aids();
    expect(await letter()).toBe(true);
    expect(await tab.problems()).toEqual([]);
  });

  test('hidden by a rule of the reader’s, is kept by forgetting that rule', async () => {
    const reader = await openReader();
    const rule = { hosts: ['paper.example'], from: 'reader', remove: [{ kind: 'other', select: '.club-box' }] };
    await reader.storage('local').set({ 'rules:paper.example': [{ id: 'one', enabled: true, rule }] });
    const tab = await opened(reader);
    expect(await seen(tab)).toEqual([false, false]);
    await tab.inView(
      async (view) => void (await view.keepOnSite?.(view.article.removed.find((thing) => thing.rule.startsWith('reader:'))?.id ?? '')),
    );
    expect(await seen(tab)).toEqual([true, false]);
    expect(await rulesKept(reader)).toEqual([]);
  });
});
