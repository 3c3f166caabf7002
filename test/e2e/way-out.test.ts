import { expect, test } from 'vitest';
import { openReader, type Tab } from './harness';

/* A page that was there first can keep events from every listener that comes after its own. The reader gets out all the same. */

const topics = ['ferry', 'bridge', 'lighthouse', 'harbour wall', 'fish market', 'old customs house', 'pilot'];
const story = topics
  .map(
    (topic) =>
      `<p>The ${topic} had been a matter of some debate in the village, and when the council met on the second Tuesday nobody was surprised that it took up the whole evening, nor that it ended without a vote.</p>`,
  )
  .join('');

/** Open on a page that does this with these events at its window, with a field of the page focused before. */
async function opened(names: string[], what: string): Promise<Tab> {
  const script = `for (const name of ${JSON.stringify(names)}) addEventListener(name, (event) => { ${what} }, true);`;
  const tab = await (await openReader()).open(
    `<!doctype html><html lang="en"><head><title>The ferry stays</title><script>${script}</script></head>
    <body><article><h1>The ferry stays</h1>${story}</article><input id="field"></body></html>`,
  );
  await tab.evaluate(() => document.querySelector<HTMLElement>('#field')?.focus({ preventScroll: true }));
  await tab.toggle();
  await tab.aids();
  return tab;
}

const stop = 'event.stopImmediatePropagation();';
const forbid = `${stop} event.preventDefault();`;
const pressed = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'];
const typed = ['keydown', 'keypress', 'keyup'];

const panel = (tab: Tab) => tab.inView((view) => view.root.querySelector<HTMLElement>('[data-panel]')?.dataset.panel ?? null);

/** The view is gone, and nothing that was still on its way brings it back or takes the focus from where it was. */
async function isOut(tab: Tab): Promise<void> {
  await expect.poll(() => tab.isOpen()).toBe(false);
  const left = await tab.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return { nodes: [...document.documentElement.children].map(({ localName }) => localName), focus: document.activeElement?.id };
  });
  expect(left).toEqual({ nodes: ['head', 'body'], focus: 'field' });
  expect(await tab.isOpen()).toBe(false);
  expect(await tab.problems()).toEqual([]);
}

test.each([
  ['stops keydown', ['keydown'], stop],
  ['stops and forbids keydown', ['keydown'], forbid],
  ['stops and forbids keyup', ['keyup'], forbid],
  ['stops every key', typed, stop],
])('Escape leaves a page that %s', async (_, names, what) => {
  const tab = await opened(names, what);
  await tab.press('Escape');
  await isOut(tab);
});

test.each([
  ['stops keydown', stop],
  ['stops and forbids keydown', forbid],
])('Escape closes the panel first, then the view, on a page that %s', async (_, what) => {
  const tab = await opened(['keydown'], what);
  await tab.click('[data-tool="appearance"]');
  await expect.poll(() => panel(tab)).toBe('appearance');
  await tab.press('Escape');
  await expect.poll(() => panel(tab)).toBe(null);
  await tab.press('Escape');
  await isOut(tab);
});

test('an Escape that was pressed elsewhere (to close the popup, to find) leaves the view open when it is released', async () => {
  const tab = await opened([], '');
  const release = () =>
    tab.evaluate(() =>
      document.documentElement.dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape', code: 'Escape', bubbles: true })),
    );
  await release();
  expect(await tab.isOpen()).toBe(true);
  await tab.click('[data-tool="appearance"]');
  await expect.poll(() => panel(tab)).toBe('appearance');
  await tab.press('Escape');
  await release();
  expect([await panel(tab), await tab.isOpen()]).toEqual([null, true]);
});

test.each([
  ['stops clicks', ['click'], stop],
  ['stops and forbids clicks', ['click'], forbid],
  ['stops and forbids clicks and the mouse', ['click', 'mousedown', 'mouseup'], forbid],
  [
    'stops pointers and forbids clicks',
    ['click', 'pointerdown', 'pointerup'],
    `${stop} if (event.type === 'click') event.preventDefault();`,
  ],
  ['stops all that is pressed', pressed, stop],
])('the button leaves a page that %s', async (_, names, what) => {
  const tab = await opened(names, what);
  await tab.click('.back');
  await isOut(tab);
});

test('a finger on the button leaves a page that stops and forbids clicks', async () => {
  const tab = await opened(['click'], forbid);
  await tab.tap('.back');
  await isOut(tab);
});

test('the button leaves by keyboard on a page that stops clicks', async () => {
  const tab = await opened(['click'], stop);
  await tab.inView((view) => view.root.querySelector<HTMLElement>('.back')?.focus());
  await tab.press('Enter');
  await isOut(tab);
});

test.each([
  ['nothing', [], stop],
  ['clicks', ['click'], stop],
  ['clicks, and forbids them', ['click'], forbid],
])('every control does what it does once on a page that stops %s', async (_, names, what) => {
  const tab = await opened(names, what);
  await tab.click('[data-tool="appearance"]');
  await expect.poll(() => panel(tab)).toBe('appearance');
  await tab.click('[data-tool="removed"]');
  await expect.poll(() => panel(tab)).toBe('removed');
  await tab.click('.panel .close');
  await expect.poll(() => panel(tab)).toBe(null);
  for (const [key, expected] of [
    ['Enter', 'more'],
    [' ', null],
    [' ', 'more'],
  ] as const) {
    await tab.inView((view) => view.root.querySelector<HTMLElement>('[data-tool="more"]')?.focus());
    await tab.press(key);
    await expect.poll(() => panel(tab)).toBe(expected);
  }
  expect(await tab.problems()).toEqual([]);
});

test('what the browser does on a click is done once on a page that stops clicks', async () => {
  const tab = await opened(['click'], stop);
  await tab.click('[data-tool="appearance"]');
  await expect.poll(() => panel(tab)).toBe('appearance');
  const state = () =>
    tab.inView((view) => ({
      unfolded: view.root.querySelector<HTMLDetailsElement>('.panel details')?.open,
      ticked: view.root.querySelector<HTMLInputElement>('.panel input[type="checkbox"]')?.checked,
    }));
  const before = await state();
  await tab.click('.panel summary');
  await expect.poll(state).toEqual({ ...before, unfolded: !before.unfolded });
  await tab.click('.panel input[type="checkbox"]');
  await expect.poll(state).toEqual({ unfolded: !before.unfolded, ticked: !before.ticked });
});
