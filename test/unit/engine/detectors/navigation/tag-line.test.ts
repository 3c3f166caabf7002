// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const taken = (line: string, before = 6) =>
  clutterOf(`<article><h1>Loom driver loses picks</h1>${story(1, before)}${line}</article>`).map(({ text }) => text);
const tags = '<a href="/t/lamps">Lamps</a> · <a href="/t/boats">Boats</a>';

describe('a line that names where else on the site such texts are kept', () => {
  it.each([
    `<p>Archivado en: ${tags}</p>`,
    `<p><b>Filed under:</b> ${tags}</p>`,
    `<div><span>Themen:</span> ${tags}</div>`,
    `<p>News date : 04/21/2022 &nbsp; Category : ${tags}</p>`,
  ])('goes below the text: %s', (line) => expect(taken(line).join()).toContain('Lamps · Boats'));

  it.each([
    ['says more', `<p>Tags: ${tags}, which nobody asked for</p>`],
    ['leads elsewhere', '<p>Categories: <a href="https://other.example/">Lamps</a></p>'],
    ['says when of something', `<p>The boat was launched on 21 April 2022. Category: ${tags}</p>`],
    ['names something else', `<p>Materials: ${tags}</p>`],
    ['has no links', '<p>Categories: lamps, boats</p>'],
  ])('stays where it %s', (_, line) => expect(taken(line)).toEqual([]));

  it('stays above the text', () => expect(taken(`<p>Filed under: ${tags}</p>`, 0)).toEqual([]));

  it.each([
    '<ul><li><a rel="tag" href="/t/lamps">Lamps</a></li><li><a rel="tag" href="/t/boats">Boats</a></li></ul>',
    '<div><a rel="category tag" href="/t/lamps">Lamps</a>, <a rel="tag" href="/t/boats">Boats</a></div>',
  ])('needs no name where each link says that it is a tag: %s', (line) => {
    expect(taken(line).join(' ')).toMatch(/Lamps.*Boats/);
    expect(taken(line, 0)).toEqual([]);
    expect(taken(`<table><tr><th>Colour</th><td>${line}</td></tr></table>`)).toEqual([]);
    expect(taken(line.replace('Boats</a>', 'Boats</a> are what it tells of'))).toEqual([]);
    expect(taken(line.replace(/rel="tag" (?=href="\/t\/boats)/, ''))).toEqual([]);
  });

  const linked = (link: string): string => `<p>${link} <a href="/tag:ice"><span>#</span><span>ice</span></a></p>`;
  it('may be hashtags that all lead to what else on the site has them, however few', () => {
    const own = '<a href="/tag:boats"><span>#</span><span>boats</span></a>';
    expect(taken(linked(own))).toEqual(['# boats # ice']);
    expect(taken(linked(own), 1)).toEqual([]);
    expect(taken(linked(`${own} are what it tells of and`))).toEqual([]);
    expect(taken(linked('<a href="https://other.example/boats">#boats</a>'))).toEqual([]);
    expect(taken(linked('<a href="/boats">#12</a>'))).toEqual([]);
  });

  const hashtags = '<p><span>#Boats</span>,#harbour,#ice2022</p>';
  it('may be nothing but hashtags, after all sentences of a text', () => {
    expect(taken(hashtags)).toHaveLength(1);
    expect(taken('<p>#빵 #사람 #고고학 #키</p>')).toEqual(['#빵 #사람 #고고학 #키']);
  });
  it.each([
    ['the text goes on', `${hashtags}${story(7, 8)}`],
    ['there are more of them', `<h2>On the sea</h2>${hashtags}<h2>On land</h2>${hashtags.replace('Boats', 'Carts')}`],
    ['somebody is quoted', `<blockquote>${hashtags}</blockquote>`],
    ['they are two', '<p>#boats #harbour</p>'],
    ['they are colours', '<p>#ffeedd, #aabbcc, #ee0022</p>'],
  ])('stays as hashtags where %s', (_, line) => expect(taken(line)).toEqual([]));
});
