// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const url = 'https://www.harbour-press.example/blog/boats/nine-boats-came-home';
const title = 'Nine boats came home on Sunday';
const taken = (box: string, after = '') =>
  clutterOf(`<article>${box}<h1>${title}</h1>${story(1, 6)}${after}</article>`, url).map(({ text }) => text);

const blog = '<a href="/blog/">Blog</a>';
const boats = '<a href="/blog/boats">Boats</a>';

describe('the way from the front page to this one', () => {
  it.each([
    `<ul><li>${blog}</li><li>/</li><li>${boats}</li><li> / </li><li>${title}</li></ul>`,
    `<ol><li>${boats} /</li><li>Nine boats came home</li></ol>`,
    `<p><a href="/">Home</a> » ${blog} » <span>${title}</span></p>`,
    `<div><a href="https://harbour-press.example/">Home</a> &gt; ${blog}</div>`,
  ])('goes: %s', (box) => expect(taken(box)).toHaveLength(1));

  it.each([
    ['that lead elsewhere', `<ul><li>${blog}</li><li><a href="/ferries">Ferries</a></li></ul>`],
    ['beside who wrote it', `<p>${blog} | By Ann Lee</p>`],
    ['beside how long it takes', `<ul><li>${boats}</li><li>4 min read</li></ul>`],
    ['one alone', `<p>${boats}</p>`],
    ['to the page itself', `<p>${blog} / <a href="/blog/boats/nine-boats-came-home">Nine boats</a></p>`],
  ])('links stay %s', (_, box) => expect(taken(box)).toEqual([]));

  it.each([
    `<nav aria-label="Breadcrumbs"><ol><li>${blog}</li><li><span aria-current="location">Boats at large</span></li></ol></nav>`,
    `<ol class="breadcrumb"><li>${blog}</li><li class="active">Boats at large</li></ol>`,
  ])('goes below the text and with another name of the page where its box is called so: %s', (box) => {
    expect(taken('', box)).toEqual(['Blog Boats at large']);
    expect(taken('', box.replace(/breadcrumbs?/i, 'facts'))).toEqual([]);
    expect(taken('', box.replace('/blog/', '/ferries/'))).toEqual([]);
  });

  it('goes from the front page by any ways of the site where its box is called so', () => {
    const shop = '<li><a href="/">Home</a></li><li><a href="/all-gear">Gear</a></li><li>Lamps</li>';
    expect(taken(`<div id="breadcrumb"><ul>${shop}<li>›</li><li>Storm lamp</li></ul></div>`)).toHaveLength(1);
    for (const other of [`<ul>${shop}</ul>`, `<ul class="breadcrumb">${shop.replace('/all-gear', 'https://elsewhere.example/')}</ul>`])
      expect(taken(other)).not.toContain('Home Gear Lamps');
  });

  it('goes with its label by any ways of the site where its box is called so and the title ends it', () => {
    const list = `<ol><li><a href="/de/home_node.html">Start</a></li><li><span>Service</span></li><li><a href="/x/press.html">Press</a></li>`;
    const nav = (last: string, name = 'breadcrumb') =>
      `<nav class="c-${name}"><h2>You are here:</h2>${list}<li><b>${last}</b></li></ol></nav>`;
    expect(taken(nav(title))).toEqual([`You are here: Start Service Press ${title}`]);
    expect(taken(nav('Ferries'))).toEqual([]);
    expect(taken(nav(title, 'list').replace('nav', 'div'))).not.toContain(`You are here: Start Service Press ${title}`);
  });

  it('goes from the front page by any ways of the site with an arrow between each two', () => {
    const way = '<a href="/index.html">Tales</a> &gt; <a href="/tales/fox.html">Of foxes</a>';
    expect(taken(`<p>${way} &gt; The greedy fox</p>`)).toEqual(['Tales > Of foxes > The greedy fox']);
    expect(taken(`<p>${way.replace('index.html', 'foxes.html')} &gt; The greedy fox</p>`)).toEqual([]);
    expect(taken(`<p>${way.replace('&gt;', '·')} · The greedy fox</p>`)).toEqual([]);
    expect(taken(`<p>${way} &gt; The greedy fox, who was told that all the hens of the valley had gone to sea</p>`)).toEqual([]);
    expect(taken('', `<p>${way} &gt; The greedy fox</p>`)).toEqual([]);
  });

  it('links stay below the text', () => expect(taken('', `<p>${blog} / ${boats}</p>`)).toEqual([]));
});
