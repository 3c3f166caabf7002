// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { namesToPress } from '../../../../../../src/engine/article/complete/folds/names-to-press';
import { textsIn } from '../../../../../../src/engine/dom/texts-in';
import type { Page } from '../../../../../../src/engine/page';
import { snapshot } from '../../../../../../src/engine/snapshot/snapshot';

/** What is kept of buttons where all other text was chosen. */
function named(html: string): string[] {
  document.body.innerHTML = html;
  const page = snapshot(document, { url: 'https://news.example/story' }) as Page;
  const kept = new Set(textsIn(page.root).filter(({ parentElement }) => !parentElement?.closest('button')));
  return namesToPress(page, kept).map(({ data }) => data);
}

it('a name that can be pressed stays in its sentence', () => {
  expect(named('<p>“Most are done,” said professor <button>Thomas Malone,</button> the director of the house.</p>')).toEqual([
    'Thomas Malone,',
  ]);
});

it.each([
  '<p>“Most are done,” said the professor. <button>Share</button></p>',
  '<div>Sort by <button>day</button> or name</div>',
  '<p>In parts <button>1</button> <button>2</button> and three</p>',
])('and no other button: %s', (html) => {
  expect(named(html)).toEqual([]);
});
