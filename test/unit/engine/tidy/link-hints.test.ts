import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();

describe('what is said of a link to readers of screens', () => {
  it.each([
    ['in it', 'Boats are <a href="https://b.example/">here<span> (opens in a new tab)</span></a> at night.'],
    ['in other words', 'Boats are <a href="https://b.example/">here<span>Opens a new window </span></a> at night.'],
    ['after it', 'Boats are <a href="https://b.example/">here</a><span> Opens in new window</span> at night.'],
    ['in another language', 'Boats are <a href="https://b.example/">here<small>（新しいタブで開きます）</small></a> at night.'],
  ])('goes: %s', async (_, html) => {
    expect(await tidied(`<p>${html}</p>`)).toBe('<p>Boats are <a href="https://b.example/">here</a> at night.</p>');
  });

  it.each([
    '<p>A <a href="https://b.example/"><em>new window</em></a> for the lighthouse.</p>',
    '<p>The <a href="https://b.example/">glazier</a> set a <em>new window</em> there.</p>',
    '<p>It <em>opens in a new tab</em>, she said.</p>',
  ])('no words of a sentence: %s', async (html) => {
    expect(await tidied(html)).toBe(html);
  });
});
