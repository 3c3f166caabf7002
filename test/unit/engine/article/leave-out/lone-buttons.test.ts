// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

const story = (line: string) =>
  text(build(`<main><p data-keep>First paragraph of it.</p>${line}<p data-keep>Second paragraph of it.</p></main>`));
const button = (href = '/sign-up', label = 'Start now') => `<a class="btn btn-primary" href="${href}" data-keep>${label}</a>`;

describe('a link set as a button, alone in its line', () => {
  it.each([button(), button('#'), button('https://news.example/talk')])('goes: %s', (link) => {
    expect(story(`<p>${link}</p>`)).toBe('First paragraph of it.Second paragraph of it.');
    expect(story(`<div><div>${link}</div></div>`)).toBe('First paragraph of it.Second paragraph of it.');
  });

  it.each([
    ['to a file', `<p>${button('/report.pdf', 'Read the report')}</p>`],
    ['to another site', `<p>${button('https://shop.example/boat', 'See the boat')}</p>`],
    ['with words beside it', `<p data-keep>Whoever would like a boat may ${button('/boats', 'ask')} here.</p>`],
    ['in a list', `<ul><li>${button('/boats', 'Boats')}</li><li>${button('/oars', 'Oars')}</li></ul>`],
    ['that a line announces', `<p data-keep>All of it is told here:</p><p>${button('/boats', 'The boats')}</p>`],
    ['of a title', `<p>${button('/boats', 'How the boats of the harbour came to be built of oak')}</p>`],
    ['no button', '<p><a class="bottle" href="/boats" data-keep>The boats</a></p>'],
  ])('stays %s', (_, line) => {
    expect(story(line)?.length).toBeGreaterThan('First paragraph of it.Second paragraph of it.'.length);
  });
});
