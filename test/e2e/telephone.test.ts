import { describe, expect, test } from 'vitest';
import { openReader } from './harness';

const paragraphs = [
  'The ferry leaves at ten past six, or when the baker has come on board, whichever is later, and nobody on the island would have it otherwise.',
  'He carries his bread in two baskets, one for the harbour and one for the school, and sets them down beside the wheel where it is warm.',
  'The captain has asked him more than once to buy a clock. The baker has answered each time that an oven is clock enough for an honest man.',
  'Last spring the council put up a timetable with the six in red. It was read with interest, and a hen was found asleep behind it in May.',
  'On market days there are forty passengers, and the smell of the loaves keeps them from talking about the price of diesel and of rope.',
  'The crossing takes eleven minutes with the tide and nineteen against it, which is time for a roll with butter but not for a second one.',
  'Visitors sometimes complain. They are given the heel of a loaf, and by the time the lighthouse has passed they have forgotten their watches.',
  'When the baker was ill for a week in November, the ferry left on time every morning, and hardly anybody was standing on the quay.',
].map((text) => `<p>${text}</p>`);
const story = (head: string, wide: string) =>
  `<!doctype html><html lang="en"><head><title>The ferry and the baker</title>${head}</head><body>${wide}<article><h1>The ferry and the baker</h1>${paragraphs.slice(0, 2).join('')}<h2>In winter</h2>${paragraphs.slice(2).join('')}</article></body></html>`;
const banner = '<div style="width: 1100px">A banner of the harbour office</div>';

/** How pages come to be laid out wider than a telephone's screen. */
const pages = {
  'no word of telephones': story('', ''),
  'no word of telephones, and something wider still': story('', banner),
  'a width of its own': story('<meta name="viewport" content="width=1200">', ''),
  'something too wide in it': story('<meta name="viewport" content="width=device-width">', banner),
  'something too wide in it, at full size': story('<meta name="viewport" content="width=device-width, initial-scale=1">', banner),
};

/** Everything in pixels of the screen: what the reader sees. */
const look = ({ dialog }: { dialog: HTMLElement }) => {
  const { scale = 1, offsetLeft = 0, offsetTop = 0, width = 0 } = window.visualViewport ?? {};
  const onScreen = (selector: string) => {
    const box = dialog.querySelector(selector)?.getBoundingClientRect();
    if (!box) throw new Error(`no ${selector}`);
    const [left, right] = [(box.left - offsetLeft) * scale, (box.right - offsetLeft) * scale].map(Math.round);
    return { left, right, top: Math.round((box.top - offsetTop) * scale), height: Math.round(box.height * scale) };
  };
  const text = dialog.querySelector('.body p') as HTMLElement;
  return {
    screen: Math.round(width * scale),
    strip: onScreen('.strip'),
    text: onScreen('.body p'),
    letters: Number.parseFloat(getComputedStyle(text).fontSize) * ((text as { currentCSSZoom?: number }).currentCSSZoom ?? 1) * scale,
    sideways: dialog.scrollWidth - dialog.clientWidth,
  };
};

test('in a narrow window the view is set for it', async () => {
  const tab = await (await openReader()).open(story('<meta name="viewport" content="width=device-width, initial-scale=1">', ''));
  await tab.toggle();
  await tab.size(460, 720);
  await expect.poll(() => tab.inView(({ dialog }) => dialog.hasAttribute('data-narrow'))).toBe(true);
  // Scroll bars that take room are the page's and the view's own: the rest is all the view's.
  const bars = await tab.inView(({ dialog }) => [
    innerWidth - document.documentElement.clientWidth,
    dialog.offsetWidth - dialog.clientWidth,
  ]);
  const [ofPage = 0, ofView = 0] = bars;
  expect(await tab.inView(look)).toMatchObject({
    screen: 460 - ofPage,
    strip: { left: 0, right: 460 - ofPage - ofView, top: 0 },
    sideways: 0,
  });
  await tab.size(900, 720);
  await expect.poll(() => tab.inView(({ dialog }) => dialog.hasAttribute('data-narrow'))).toBe(false);
});

// No driver makes a telephone of Firefox on a desktop.
describe.runIf(process.env.GALLEY_BROWSER !== 'firefox')('on a telephone', () => {
  test.each(Object.entries(pages))('a page with %s is as wide as the screen', async (name, html) => {
    const reader = await openReader();
    // A view that a test before this one closed may have kept its settings late.
    await reader.storage('sync').clear();
    const tab = await reader.open(html);
    await tab.size(360, 720, 'telephone');
    const seen = () => [
      visualViewport?.width,
      visualViewport?.scale,
      visualViewport?.offsetLeft,
      innerWidth,
      document.documentElement.outerHTML,
    ];
    const before = await tab.evaluate(seen);
    await tab.toggle();
    await tab.aids();
    const shown = await tab.inView(look);
    expect(shown).toMatchObject({ screen: 360, strip: { left: 0, right: 360, top: 0, height: 56 }, sideways: 0 });
    expect(shown.text.left).toBeGreaterThanOrEqual(12);
    expect(shown.text.right).toBeLessThanOrEqual(348);
    expect(shown.letters).toBeGreaterThanOrEqual(16);
    expect(shown.letters).toBeLessThanOrEqual(20);
    await tab.screenshot(`telephone-${name.replace(/\W+/g, '-')}`);

    await tab.inView((view) => view.showPanel?.('appearance'));
    const panel = () =>
      tab.inView(({ dialog }) => {
        const { scale = 1, offsetLeft = 0 } = window.visualViewport ?? {};
        const box = dialog.querySelector('.panel')?.getBoundingClientRect();
        return box && [(box.left - offsetLeft) * scale, (box.right - offsetLeft) * scale].map(Math.round);
      });
    await expect.poll(panel).toEqual([0, 360]);
    await tab.screenshot(`telephone-panel-${name.replace(/\W+/g, '-')}`);
    await tab.press('Escape');

    await tab.inView((view) => view.goTo(view.body.querySelector('h2') as Element));
    const heading = () =>
      tab.inView(({ dialog }) => {
        const { scale = 1, offsetTop = 0 } = window.visualViewport ?? {};
        return Math.round(((dialog.querySelector('.body h2')?.getBoundingClientRect().top ?? 0) - offsetTop) * scale);
      });
    await expect.poll(heading).toBeLessThanOrEqual(120);
    expect(await heading()).toBeGreaterThanOrEqual(56);

    await tab.press('Escape');
    await expect.poll(() => tab.isOpen()).toBe(false);
    expect(await tab.evaluate(seen)).toEqual(before);
  });
});
