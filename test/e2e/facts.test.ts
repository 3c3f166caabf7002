import { expect, test } from 'vitest';
import { readTestPages } from '../pages/expectation';
import { openReader } from './harness';
import { popupComplaints } from './popup-facts';

const root = new URL('../pages', import.meta.url).pathname;

test.each(['reference-like', 'reference-like-scrambled'])('the popup shows the facts of %s', async (name) => {
  const page = readTestPages(root).find((each) => each.name === name);
  const facts = page?.expected.metadata as Record<string, string>;
  expect(Object.keys(facts).length).toBeGreaterThan(3);
  const popup = await (await (await openReader()).open(name)).popup();
  expect(await popupComplaints(popup, facts)).toEqual([]);
  expect(await popupComplaints(popup, { ...facts, title: 'Another title' })).toHaveLength(1);
  await popup.close();
});
