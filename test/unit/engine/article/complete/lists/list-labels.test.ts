// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const list = '<ul><li data-keep>A lamp of brass</li><li data-keep>Oil for nine nights</li></ul>';
const under = (label: string, items = list) => text(build(`<main><p data-keep>A walk by night.</p><div>${label}${items}</div></main>`));

it('what a list is called right before it stays', () => {
  expect(under('<strong>Recommended:</strong><br>')).toMatch(/night\.Recommended:A lamp/);
  expect(under('<p>推荐：</p>')).toMatch(/推荐：A lamp/);
});

it.each([
  ['a line without a colon', '<p>Recommended</p>', list],
  ['what leads elsewhere', '<p><a href="/more">More:</a></p>', list],
  ['what has words behind it', '<b>Recommended:</b> by us', list],
  ['what heads links', '<b>Related:</b>', '<ul><li data-keep><a href="/a">A lamp</a></li></ul>'],
])('but not %s', (_, label, items) => {
  expect(under(label, items)).not.toMatch(/Recommended|More|Related/);
});
