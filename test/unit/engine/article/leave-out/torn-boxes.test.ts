// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

const story =
  `<p data-keep>${'The bell was cast in the yard behind the church, by two brothers who had never made one before. '.repeat(4)}</p>`.repeat(
    2,
  );
const offer = (button = '<a class="btn" href="/report">Get the report</a>') =>
  `<div><h2 data-unlikely>Cast better bells</h2><p>Our new report tells you what the foundries keep to themselves.</p><ul data-keep><li>Why bronze cracks</li><li>What clay can do</li></ul>${button}</div>`;

describe('what is left of a box that offers something', () => {
  it('goes above and below the text', () => {
    expect(text(build(`<main>${offer()}${story}${story}</main>`))).toMatch(/^The bell/);
    expect(text(build(`<main>${story}${story}${offer()}</main>`))).toMatch(/before\.$/);
  });

  it('stays beside little text: it may be the text', () => {
    const short =
      '<p data-keep>The bell was cast in the yard behind the church, by two brothers who had never made one before, and it rang for the first time in May.</p>';
    expect(text(build(`<main>${offer()}${short}</main>`))).toContain('Why bronze cracks');
  });

  it('goes beside a Japanese text, which says as much in half the characters', () => {
    const japanese = `<p data-keep>${'その鐘は、教会の裏の庭で二人の兄弟が初めて鋳たものでした。'.repeat(3)}</p>`.repeat(10);
    expect(text(build(`<main>${offer()}${japanese}</main>`))).toMatch(/^その鐘/);
  });

  it('stays in the middle of the text, and where it offers nothing', () => {
    expect(text(build(`<main>${story}${offer()}${story}</main>`))).toContain('Why bronze cracks');
    expect(text(build(`<main>${story}${story}${offer('')}</main>`))).toContain('Why bronze cracks');
  });
});
