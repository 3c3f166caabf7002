// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const labels = (box: string) =>
  clutterOf(`<article><h1>Boats in the harbour</h1>${story(1, 6)}${box}${story(7, 9)}</article>`)
    .filter(({ reason }) => reason.id === 'control_label')
    .map(({ text }) => text);

const hidden = (said: string) => `<span class="visually-hidden">${said}</span>`;

describe('what is a control by its role', () => {
  it.each([
    ['a menu to sort by', '<ul role="listbox" hidden><li role="option">Featured</li><li role="option">Price, high to low</li></ul>', 1],
    [
      'a menu to choose from, with what opens it',
      '<details><summary>Language: <b>Any</b></summary><div><span>Select a language</span><input><a role="menuitemradio" href="?l=ab">Abkhazian</a> <a role="menuitemradio" href="?l=aa">Afar</a></div></details>',
      1,
    ],
    ['a hint on pointing', '<div><div role="tooltip">Old hands have mended oars for many years and answer all letters.</div></div>', 1],
    ['a button that is a sign', `<div><button><i></i>${hidden('Save this boat: The Gull')}</button></div>`, 1],
    ['a button that opens a window', '<div><button data-modal-open><span>Learn how oars are made</span></button></div>', 1],
    [
      'buttons whose seen word is the same',
      ['Gull', 'Tern', 'Auk'].map((b) => `<div><button>${hidden(`Add ${b} to`)} Compare</button></div>`).join(''),
      3,
    ],
  ])('goes: %s', (_, box, times) => expect(labels(box)).toHaveLength(times));

  it.each([
    [
      'slides',
      '<div role="listbox"><div role="option"><h3>The Gull</h3><p>Nine oars, built in 1911.</p></div><div role="option"><h3>The Tern</h3></div></div>',
    ],
    [
      'what is folded away beside a choice',
      `<details><summary>Oars</summary><p>Nine of them, and each was made by hand in a shed on the shore.</p><a role="menuitemradio" href="#a">Ash</a></details>`,
    ],
    ['sizes', '<ul role="listbox"><li role="option">S</li><li role="option">M</li></ul>'],
    ['what a word of the text means', '<p>The thole <span role="tooltip">a pin that holds an oar</span> is made of oak.</p>'],
    ['a question to unfold', `<div><button aria-expanded="false">${hidden('Show:')} How is an oar mended?</button></div>`],
    ['a heading to press', `<h3><button>${hidden('Oars')}</button></h3>`],
    ['a card to press', '<button data-modal-open><h3>How oars are made</h3><p>In nine steps, by hand.</p></button>'],
  ])('stays: %s', (_, box) => expect(labels(box)).toEqual([]));
});
