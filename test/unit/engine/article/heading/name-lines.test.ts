// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

const story = '<p data-keep>A story.</p>';
const rest = (html: string) => text(build(`${story}${html}`))?.slice('A story.'.length);

describe('names of what a page opens', () => {
  const item = (id: number, question: string) =>
    `<div class="item"><button aria-expanded="false" aria-controls="a${id}"><i></i>${question}</button><div id="a${id}"><p data-keep>Answer ${id}.</p></div></div>`;

  it('stay over what they open, with the heading over all of them', () => {
    const all = `<section><h2>Asked often</h2>${item(1, 'How long?')}${item(2, 'Shipping')}</section>`;
    expect(rest(all)).toBe('Asked oftenHow long?Answer 1.ShippingAnswer 2.');
  });

  it('leave the heading where the first was chosen', () => {
    const chosen = item(1, 'How long?').replace('<button', '<button data-keep');
    expect(rest(`<section><h2>Asked often</h2>${chosen}${item(2, 'How far?')}</section>`)).toBe(
      'Asked oftenHow long?Answer 1.How far?Answer 2.',
    );
  });

  it('stay as links, tabs and toggles of frameworks', () => {
    const toggle = (attributes: string, id: string) =>
      rest(`<div><a role="button" ${attributes}>What it costs</a></div><div id="${id}"><p data-keep>Nothing.</p></div>`);
    expect(toggle('aria-expanded="false" aria-controls="c"', 'c')).toBe('What it costsNothing.');
    expect(toggle('data-bs-toggle="collapse" href="#c"', 'c')).toBe('What it costsNothing.');
  });

  it('go where they say “see more”', () => {
    expect(rest('<div><button aria-expanded="false">See more</button><div><p data-keep>On it goes.</p></div></div>')).toBe('On it goes.');
  });

  it('go where they open something else', () => {
    expect(rest('<div><button aria-expanded="false" aria-controls="share">Share</button></div><p data-keep>On it goes.</p>')).toBe(
      'On it goes.',
    );
    expect(rest('<div id="s"><button aria-controls="s">Next slide</button><div><p data-keep>On it goes.</p></div></div>')).toBe(
      'On it goes.',
    );
  });
});

describe('questions in plain boxes', () => {
  const item = (question: string, answer: string) =>
    `<div class="qa"><div class="q">${question}</div><div class="a" data-keep>${answer}</div></div>`;

  it('stay over their answers where several stand in a row', () => {
    expect(rest(`${item('How long?', 'A day.')}${item('どこで?', '港で。')}`)).toBe('How long?A day.どこで?港で。');
    const flat = '<div class="q">How long?</div><div data-keep>A day.</div><div class="q">How far?</div><div data-keep>A mile.</div>';
    expect(rest(`<div>${flat}</div>`)).toBe('How long?A day.How far?A mile.');
  });

  it('stay as buttons that do not say what they open', () => {
    const pressed = (question: string) => `<button type="button"><span>${question}</span></button>`;
    expect(rest(`${item(pressed('How long?'), 'A day.')}${item(pressed('How far?'), 'A mile.')}`)).toBe('How long?A day.How far?A mile.');
    expect(rest(`${item(pressed('Share'), 'A day.')}${item(pressed('Print'), 'A mile.')}`)).toBe('A day.A mile.');
  });

  it('go where one stands alone, is a link, or heads nothing that is kept', () => {
    expect(rest(item('Like what you read?', 'On it goes.'))).toBe('On it goes.');
    expect(rest(`${item('<a href="/q">How long?</a>', 'A day.')}${item('<a href="/r">How far?</a>', 'A mile.')}`)).toBe('A day.A mile.');
    expect(rest('<div><p>Subscribed yet?</p></div><div><p>Do it.</p></div><p data-keep>End.</p>')).toBe('End.');
  });
});

describe('plain lines over lists', () => {
  const list = (name: string) => `<div class="${name}"><div>${name}</div><ul><li data-keep>One of ${name}.</li></ul></div>`;

  it('stay where several stand beside each other', () => {
    expect(rest(`<div>${list('Pros')}${list('Cons')}</div>`)).toBe('ProsOne of Pros.ConsOne of Cons.');
    expect(rest(`<div>${list('Sponsored')}</div>`)).toBe('One of Sponsored.');
  });
});

describe('lines that are titles by their names', () => {
  it('stay over the points that a text begins with', () => {
    const points = (name: string) =>
      `<div class="box"><div class="${name}">In brief</div><ul><li data-keep>One.</li><li data-keep>Two.</li></ul></div>`;
    expect(text(build(`<main>${points('box-title')}${story}</main>`))).toBe('In briefOne.Two.A story.');
    expect(text(build(`<main>${points('date')}${story}</main>`))).toBe('One.Two.A story.');
  });

  it('stay where another of their build stands in the box', () => {
    const line = (said: string) => `<div class="pc-header">${said}</div>`;
    const part = (said: string) => `<div class="pc"><span data-keep>${said}</span></div>`;
    expect(rest(`<div>${line('Reasons to buy')}${part('Quiet')}${part('Cheap')}${line('Reasons to avoid')}${part('No lid')}</div>`)).toBe(
      'Reasons to buyQuietCheapReasons to avoidNo lid',
    );
  });
});
