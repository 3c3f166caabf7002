import { describe, expect, test } from 'vitest';
import { badge, clubPage, opened, rulesKept, seen, shownFromPopup } from './club-page';
import { openReader, type Tab } from './harness';

/** Which of the club's two boxes stand in the article: the list beside it quotes them. */
const inText = (tab: Tab) =>
  tab.inView(({ body }) => ['Members meet every Thursday', 'Members pay a small sum'].map((words) => body.innerText.includes(words)));

/** Waits until something stands where it stood a moment ago: on the way to it the mouse would miss it. */
async function atRest(tab: Tab, selector: string): Promise<void> {
  let before: number | undefined;
  const standsStill = async () => {
    const now = await tab.inView((view, asked) => view.root.querySelector(asked)?.getBoundingClientRect().top, selector);
    const same = now !== undefined && now === before;
    before = now;
    return same;
  };
  await expect.poll(standsStill, { interval: 150 }).toBe(true);
}

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

  test('hidden by a rule of the reader’s, is kept by forgetting that rule, and what else it took comes back', async () => {
    const reader = await openReader();
    const rule = { hosts: ['paper.example'], from: 'reader', remove: [{ kind: 'other', select: '.club-box' }] };
    await reader.storage('local').set({ 'rules:paper.example': [{ id: 'one', enabled: true, rule }] });
    const tab = await opened(reader);
    expect(await seen(tab)).toEqual([false, false]);
    await tab.inView(
      async (view) => void (await view.keepOnSite?.(view.article.removed.find((thing) => thing.rule.startsWith('reader:'))?.id ?? '')),
    );
    expect(await seen(tab)).toEqual([true, true]);
    expect(await rulesKept(reader)).toEqual([]);
  });

  test('is kept with one click where it was shown from the popup, by keyboard too, or left out again', async () => {
    const reader = await openReader();
    const tab = await shownFromPopup(reader);
    await tab.aids();
    const offered = () => tab.inView((view) => [...view.root.querySelectorAll('.restored .inPlace button')].map((one) => one.textContent));
    await expect.poll(offered).toEqual(['Keep on this site', 'Leave out again']);
    await expect.poll(() => tab.inView((view) => view.root.activeElement?.className)).toBe('restored');
    await tab.inView((view) => view.root.querySelector('.inPlace')?.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await atRest(tab, '.inPlace');
    await tab.click('.inPlace button:last-of-type');
    await expect.poll(offered).toEqual([]);
    await expect.poll(() => tab.inView((view) => view.body.contains(view.root.activeElement))).toBe(true);
    await tab.inView((view) => {
      const thing = view.article.removed.find(({ kind }) => kind === 'newsletter');
      const box = thing && view.leftOut.show(thing.id);
      if (box) view.goTo(box);
    });
    await tab.press('Tab');
    while ((await tab.inView((view) => view.root.activeElement?.textContent)) !== 'Keep on this site') await tab.press('Tab');
    await tab.press('Enter');
    await expect.poll(async () => JSON.stringify(await rulesKept(reader))).toMatch(/"keep":\[.*form\.letter/);
    await expect.poll(offered).toEqual([]);
    await expect.poll(() => tab.inView((view) => view.root.activeElement?.className)).toBe('restored plain');
    await expect.poll(() => tab.inView((view) => view.root.querySelector('.undoNote') !== null)).toBe(true);
    await tab.click('.undoNote button');
    await expect.poll(() => rulesKept(reader)).toEqual([]);
    expect(await tab.problems()).toEqual([]);
  });

  test('by the reader, is taken back from the list: at once by Undo, on a later visit by forgetting the rule with all it took', async () => {
    const reader = await openReader();
    const tab = await opened(reader);
    const hideClub = async (reach?: string) => {
      await tab.press('x');
      await expect.poll(() => tab.inView((view) => view.main.hasAttribute('data-picking'))).toBe(true);
      await tab.click('.body h3');
      await expect.poll(() => tab.inView((view) => view.root.querySelector('.choosing') !== null)).toBe(true);
      await tab.click('.hide .size button');
      if (reach) await tab.click(reach);
      await tab.click('.hide .go');
    };
    /** The buttons beside the first thing of the list that the reader hid, once the note with its own has gone. */
    const offers = async () => {
      await tab.inView((view) => view.root.querySelector('.undoNote')?.remove());
      await tab.press('Escape', 'r');
      await expect.poll(() => tab.inView((view) => view.root.querySelector('.gone') !== null)).toBe(true);
      return tab.inView((view) => [
        view.root.querySelector('.gone h3')?.firstChild?.textContent,
        ...[...view.root.querySelectorAll('.gone > li:first-child li:first-child button')].map((one) => one.textContent),
      ]);
    };
    const back = '.gone > li:first-child li:first-child button:last-child';
    await hideClub();
    await expect.poll(() => inText(tab)).toEqual([false, false]);
    expect(await offers()).toEqual(['Hidden by you', 'Show in the text', 'Undo']);
    await tab.click(back);
    await expect.poll(() => inText(tab)).toEqual([true, true]);
    expect(await rulesKept(reader)).toEqual([]);
    await tab.press('Escape');

    await hideClub();
    await expect.poll(() => inText(tab)).toEqual([false, false]);
    await tab.reload();
    await tab.toggle();
    await tab.aids();
    expect(await inText(tab)).toEqual([false, false]);
    await tab.press('r');
    await expect.poll(() => tab.inView((view) => view.root.querySelector('.gone') !== null)).toBe(true);
    await tab.click(back);
    await expect.poll(() => inText(tab)).toEqual([true, true]);
    expect(await rulesKept(reader)).toEqual([]);
    await expect.poll(() => tab.inView((view) => view.root.querySelector('.undoNote') !== null)).toBe(true);
    await tab.click('.undoNote button');
    await expect.poll(() => inText(tab)).toEqual([false, false]);
    expect(await rulesKept(reader)).toHaveLength(1);
    expect(await tab.problems()).toEqual([]);
  });

  test('only for now, is taken back from the list of a later opening without a rule', async () => {
    const reader = await openReader();
    const tab = await opened(reader);
    await tab.inView((view) => {
      const box = [...view.body.querySelectorAll('h3')].find((one) => one.textContent === 'The Harbour Club');
      const live = box && view.article.origins(box)[0]?.parentElement;
      if (live) view.rules.leaveOutNow(live);
    });
    await tab.toggle();
    await tab.toggle();
    await tab.aids();
    expect(await inText(tab)).toEqual([false, true]);
    await tab.press('r');
    await expect.poll(() => tab.inView((view) => view.root.querySelector('.gone li li button:last-child')?.textContent)).toBe('Undo');
    await tab.click('.gone li li button:last-child');
    await expect.poll(() => inText(tab)).toEqual([true, true]);
    expect(await rulesKept(reader)).toEqual([]);
    await tab.press('Escape', 'Escape');
    await expect.poll(() => tab.isOpen()).toBe(false);
    await tab.toggle();
    expect(await inText(tab)).toEqual([true, true]);
  });
});
