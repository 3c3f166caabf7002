import { expect, test } from 'vitest';
import { emptyForm, pageWith, wordPress } from '../unit/engine/comments/threads';
import { openReader } from './harness';

/** The pill, and the thread as far as it is shown: each comment with how deep it stands. */
const thread = (view: { root: ShadowRoot }) => {
  const { root } = view;
  const shown = [...root.querySelectorAll('.thread:not([hidden]) li')].map((item) => {
    let depth = 0;
    for (let at = item.parentElement?.closest('li'); at; at = at.parentElement?.closest('li')) depth++;
    return [depth, item.querySelector('.by b')?.textContent, item.querySelector('.said')?.textContent?.trim()];
  });
  return { pill: root.querySelector('.fold')?.textContent ?? null, shown };
};

test('comments are folded into one line that opens the thread and closes it', async () => {
  const tab = await (await openReader()).open(pageWith(wordPress));
  await tab.toggle();
  expect(await tab.inView(thread)).toEqual({ pill: '3 comments – show', shown: [] });
  await tab.click('.fold');
  await expect
    .poll(() => tab.inView(thread))
    .toEqual({
      pill: '3 comments – hide',
      shown: [
        [0, 'Bram', 'The cutting was under water even then.'],
        [1, 'Ines', 'So it was, I walked all of it.'],
        [0, 'J. Ortega', 'Good piece, thank you.'],
      ],
    });
  expect(await tab.text()).not.toContain('Leave a Reply');
  await tab.click('.fold');
  await expect.poll(() => tab.inView(thread)).toEqual({ pill: '3 comments – show', shown: [] });
  expect(await tab.problems()).toEqual([]);
});

test('there is no line while the comments stand in the text', async () => {
  const reader = await openReader();
  const tab = await reader.open(pageWith('').replace('</p>', `</p>${wordPress}`));
  await tab.toggle();
  const places = () =>
    tab.inView((view) => ({
      inText: view.body.innerText.includes('Good piece, thank you.'),
      line: Boolean(view.root.querySelector<HTMLElement>('.fold')?.checkVisibility()),
    }));
  expect(await places()).toEqual({ inText: false, line: true });
  await reader.storage('sync').set({ settings: { strength: 'gentle' } });
  await expect.poll(places).toEqual({ inText: true, line: false });
});

test('there is no line where nobody has written', async () => {
  const tab = await (await openReader()).open(pageWith(emptyForm));
  await tab.toggle();
  expect(await tab.inView(thread)).toEqual({ pill: null, shown: [] });
});
