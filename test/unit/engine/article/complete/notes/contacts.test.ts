// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const below = (html: string) => text(build(`<h2 data-keep>Contact</h2><p data-keep>The waste team.</p>${html}`));

describe('an address right below kept text', () => {
  it('stays', () => {
    expect(below('<address>2 Bridge Street, Harrowby</address>')).toBe('ContactThe waste team.2 Bridge Street, Harrowby');
  });

  it.each([
    ['who wrote it', '<address>By Jane Doe <time>2 May 2025</time></address>'],
    ['a page of the site', '<address>2 Bridge Street <a href="/map">Map</a></address>'],
    ['a button', '<address>2 Bridge Street <button>Copy</button></address>'],
    ['something in between', '<div>Share</div><address>2 Bridge Street</address>'],
  ])('goes with %s', (_, html) => {
    expect(below(html)).toBe('ContactThe waste team.');
  });
});

describe('a card with a number to call', () => {
  const card = (number: string, kept = 'data-keep') =>
    text(
      build(
        `<p data-keep>Sleep clinic.</p><div><h3>Appointments</h3><div>${number}</div><div ${kept}>Monday–Friday, 8–4</div><div>Tower B, 3rd floor</div><a href="/book">Book</a></div>`,
      ),
    );
  const call = '<a href="tel:5550144">555-0144</a>';
  it('stays whole where a line of it is kept, but for what leads elsewhere', () => {
    expect(card(call)).toBe('Sleep clinic.Appointments555-0144Monday–Friday, 8–4Tower B, 3rd floor');
  });

  it('is left to the model where nothing of it is kept, and where it calls for a call', () => {
    expect(card(call, '')).toBe('Sleep clinic.');
    expect(card('<a href="tel:5550144">Call us now</a>')).toBe('Sleep clinic.Monday–Friday, 8–4');
  });
});

describe('whom to reach, under a heading of its own', () => {
  const page = (under: string, kind: 'service' | 'article' = 'service') =>
    text(build(`<main><p data-keep>${'We answer in three days. '.repeat(20)}</p><h2>Contact</h2>${under}</main>`, '', {}, kind))?.replace(
      /(?:We answer in three days\. ?)+/,
      'We answer. ',
    );
  const mail = '<a href="mailto:roads@harrowby.example">roads@harrowby.example</a>';

  it('stays with its heading on the page of a service', () => {
    expect(page(`<div><p><b>Roads team</b><br>${mail}<br>Monday to Friday</p></div>`)).toContain('ContactRoads teamroads@harrowby.example');
  });

  it('is left to the model elsewhere, and where it leads to more', () => {
    expect(page(`<div><p>${mail}</p></div>`, 'article')).toBe('We answer. ');
    expect(page(`<div><p>${mail} <a href="/form">Write to us</a></p></div>`)).toBe('We answer. ');
    expect(page(`<form><p>${mail}</p></form>`)).toBe('We answer. ');
  });
});
