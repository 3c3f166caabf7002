import { describe, expect, test } from 'vitest';
import { badge, clubPage, opened, rulesKept, seen } from './club-page';
import { openReader, type Tab } from './harness';

/** Begins to point, as soon as the sheet for it stands: it comes a frame after the key. */
async function point(tab: Tab): Promise<void> {
  await tab.press('x');
  await expect.poll(() => tab.inView((view) => view.main.hasAttribute('data-picking'))).toBe(true);
}

/** Points at the box of the club with the mouse, takes all of it, and chooses it. */
async function chooseClub(tab: Tab): Promise<void> {
  await point(tab);
  await tab.click('.body h3');
  await expect.poll(() => tab.inView((view) => view.root.querySelector('.choosing') !== null)).toBe(true);
  await tab.click('.hide .size button');
}

const shows = (tab: Tab, selector: string) => tab.inView((view, asked) => view.root.querySelector(asked) !== null, selector);

/** What the sheet says of the rule, and which of its three reaches cannot be chosen. */
const choosing = (view: { root: ShadowRoot }) => [
  view.root.querySelector('.choosing .rule')?.textContent,
  ...[...view.root.querySelectorAll<HTMLInputElement>('.hide input')].map(({ disabled }) => disabled),
];
const onlyForNow = [expect.stringContaining('only be hidden for now'), false, true, true];

describe('hiding a block', () => {
  test('on this site: gone at once, counted, gone after a reload; the rule names nothing that a build made up', async () => {
    const reader = await openReader();
    const tab = await opened(reader);
    const before = Number(await badge(tab));
    await chooseClub(tab);
    const sheet = () => tab.inView((view) => view.root.querySelector('.choosing')?.textContent ?? '');
    await expect.poll(sheet).toContain('“The Harbour Club”');
    await expect.poll(sheet).toContain('Hides 2 blocks here.');
    expect(await rulesKept(reader)).toEqual([]);
    await tab.click('.hide .go');
    await expect.poll(() => seen(tab)).toEqual([false, false]);
    expect(Number(await badge(tab))).toBe(before + 2);
    const [kept] = await rulesKept(reader);
    expect(kept?.[0]).toBe('rules:paper.example');
    expect(JSON.stringify(kept)).not.toMatch(/css-|nth-/);
    expect(JSON.stringify(kept)).toMatch(/club-box.*The Harbour Club.*Members meet/);
    await tab.press('Escape');
    await tab.reload();
    await tab.toggle();
    await tab.aids();
    expect(await seen(tab)).toEqual([false, false]);
    expect(Number(await badge(tab))).toBe(before + 2);
    expect(await tab.text()).toContain('Paragraph 10 tells');
    expect(await tab.problems()).toEqual([]);
  });

  test('is taken back from the sheet, and after the sheet has closed', async () => {
    const reader = await openReader();
    const tab = await opened(reader);
    const markup = () => tab.inView((view) => view.body.innerHTML);
    const before = await markup();
    for (const closeFirst of [false, true]) {
      await chooseClub(tab);
      await tab.click('.hide .go');
      await expect.poll(() => seen(tab)).toEqual([false, false]);
      await expect.poll(() => shows(tab, '.hide.hidden')).toBe(true);
      expect(await shows(tab, '.pointer:not([hidden])')).toBe(false);
      if (closeFirst) await tab.press('Escape');
      const back = closeFirst ? '.undoNote button' : '.hide.hidden .go';
      await expect.poll(() => shows(tab, back)).toBe(true);
      await tab.click(back);
      await expect.poll(() => seen(tab)).toEqual([true, true]);
      expect(await rulesKept(reader)).toEqual([]);
      if (closeFirst) continue;
      await tab.press('Escape');
      await expect.poll(() => shows(tab, '.hide')).toBe(false);
    }
    await expect.poll(markup).toBe(before);
    expect(await tab.problems()).toEqual([]);
  });

  test('by a finger, on a small screen', async () => {
    const reader = await openReader();
    const tab = await reader.open(clubPage);
    await tab.size(400, 600);
    await tab.toggle();
    await tab.aids();
    await point(tab);
    // Out from under the sheet, as a reader would scroll.
    await tab.inView((view) => view.root.querySelector('.body h3')?.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await tab.tap('.body h3');
    const quoted = () => tab.inView((view) => view.root.querySelector('.choosing q')?.textContent ?? '');
    await expect.poll(quoted).toBe('The Harbour Club');
    await tab.tap('.hide .size button');
    await expect.poll(quoted).toContain('Members meet');
    await expect
      .poll(() => tab.inView((view) => view.root.querySelector('.choosing')?.textContent ?? ''))
      .toContain('Hides 2 blocks here.');
    await tab.tap('.hide .go');
    await expect.poll(() => seen(tab)).toEqual([false, false]);
    await tab.tap('.hide.hidden .go');
    await expect.poll(() => seen(tab)).toEqual([true, true]);
    expect(await rulesKept(reader)).toEqual([]);
    expect(await tab.problems()).toEqual([]);
  });

  test('by keyboard alone, only now: nothing is kept, and a reload brings it back', async () => {
    const reader = await openReader();
    const tab = await opened(reader);
    await point(tab);
    await tab.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'Enter');
    await expect.poll(() => tab.inView((view) => view.root.querySelector('.choosing q')?.textContent ?? '')).toContain('The Harbour Club');
    await tab.press('Shift+Tab', 'ArrowLeft', 'Enter');
    await expect.poll(() => seen(tab)).toEqual([false, true]);
    expect(await rulesKept(reader)).toEqual([]);
    await tab.press('Escape', 'Escape');
    await tab.toggle();
    expect(await seen(tab)).toEqual([false, true]);
    await tab.reload();
    await tab.toggle();
    expect(await seen(tab)).toEqual([true, true]);
    expect(await tab.problems()).toEqual([]);
  });

  test('wherever it fits: gone on other sites too', async () => {
    const reader = await openReader();
    const tab = await opened(reader);
    await chooseClub(tab);
    await tab.click('.hide label:last-of-type span');
    await expect.poll(() => tab.inView((view) => view.root.querySelector('.choosing .rule')?.textContent ?? '')).not.toContain('club-box');
    await tab.click('.hide .go');
    await expect.poll(async () => (await rulesKept(reader)).map(([key]) => key)).toEqual(['rules:*']);
    const other = await reader.open(clubPage.replaceAll('club-box', 'friends'), { url: 'https://other.example/story' });
    await other.toggle();
    expect((await seen(other))[0]).toBe(false);
  });

  test('refuses what would take the article, and says why', async () => {
    const tab = await opened(await openReader());
    await point(tab);
    await tab.click('.body p');
    await expect.poll(() => tab.inView(choosing)).toEqual(onlyForNow);
    await tab.press('Escape');
    await expect.poll(() => tab.inView((view) => view.root.querySelectorAll('[data-stop], .pointer, .foot').length)).toBe(0);
    expect(await tab.isOpen()).toBe(true);
  });

  test('hides a picture that nothing names only for now: the next article has one too', async () => {
    const picture = '<figure><img width="640" height="360" src="/plate.jpg" alt="Nets on the quay"></figure>';
    const tab = await (await openReader()).open(clubPage.replace('<p>Paragraph 4 ', `${picture}<p>Paragraph 4 `));
    await tab.toggle();
    await tab.aids();
    await point(tab);
    await tab.click('.body figure');
    await expect.poll(() => tab.inView(choosing)).toEqual(onlyForNow);
  });

  test('a rule changed elsewhere is at work in the open view', async () => {
    const reader = await openReader();
    const tab = await opened(reader);
    const rule = {
      hosts: ['paper.example'],
      from: 'reader',
      remove: [
        { kind: 'other', heading: 'The Harbour Club' },
        { kind: 'other', select: '.club-box' },
      ],
    };
    await reader.storage('local').set({ 'rules:paper.example': [{ id: 'one', enabled: true, rule }] });
    await expect.poll(() => seen(tab)).toEqual([false, false]);
  });

  test('a rule that would empty the article is taken back, and the reader is told', async () => {
    const reader = await openReader();
    const rule = {
      hosts: ['paper.example'],
      from: 'reader',
      remove: [
        { kind: 'other', select: 'article > *' },
        { kind: 'other', select: ':::' },
      ],
    };
    await reader.storage('local').set({ 'rules:paper.example': [{ id: 'one', enabled: true, rule }] });
    const tab = await opened(reader);
    expect(await tab.text()).toContain('Paragraph 1 tells');
    await tab.press('r');
    await expect.poll(() => tab.text()).toContain('would have taken the article’s own text');
    expect(await tab.problems()).toEqual([]);
  });
});
