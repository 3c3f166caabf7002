// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

const story = `<p data-keep>${'What the crews told of the storm when they came home. '.repeat(4)}</p>`;
const card = (name: string, keep = '', more = '') =>
  `<div class="teaser"><a href="/${name}"><img src="/${name}.jpg" width="300" height="200" alt=""></a><h3 ${keep}>About ${name}</h3><p ${keep}>What the town has. <a href="/${name}">more</a>${more}</p></div>`;
const shown = (...parts: string[]) => text(build(`<main>${parts.join('')}</main>`)) ?? '';
const row = (...cards: string[]) => `<div>${cards.join('')}</div>`;

describe('one card of a row the rest of which was left out', () => {
  it('goes below the text and above it', () => {
    const cards = row(card('rain'), card('wind'), card('ice', 'data-keep'));
    expect(shown(story, cards)).not.toContain('ice');
    expect(shown(cards, story)).not.toContain('ice');
  });

  it.each([
    ['among paragraphs', [story, row(card('rain'), card('wind'), card('ice', 'data-keep')), story]],
    ['of two', [story, row(card('rain'), card('ice', 'data-keep'))]],
    ['where more are kept', [story, row(card('rain'), card('wind', 'data-keep'), card('ice', 'data-keep'))]],
    ['that leads to several places', [story, row(card('rain'), card('wind'), card('ice', 'data-keep', '<a href="/shop">shop</a>'))]],
  ])('stays %s', (_, parts) => expect(shown(...parts)).toContain('ice'));
});
