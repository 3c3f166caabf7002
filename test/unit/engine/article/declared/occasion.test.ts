// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { occasionTexts } from '../../../../../src/engine/article/declared/occasion';
import { readGraph } from '../../../../../src/engine/metadata/json-ld/nodes';
import { readMetadata } from '../../../../../src/engine/metadata/read-metadata';
import type { Page } from '../../../../../src/engine/page';
import { snapshot } from '../../../../../src/engine/snapshot/snapshot';

const event = {
  '@type': 'MusicEvent',
  startDate: '2024-09-07T20:30:00+02:00',
  location: { '@type': 'Place', name: 'Puente Viejo', address: { streetAddress: 'Paseo del Río' } },
  organizer: { name: 'Peña La Candela' },
};
const job = {
  '@type': 'JobPosting',
  hiringOrganization: { name: 'Werkstatt Hartwig GmbH' },
  jobLocation: { address: { addressLocality: 'Rottweil' } },
};

function open(body: string, data: unknown): Page {
  document.head.innerHTML = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  document.body.innerHTML = body;
  return snapshot(document, { url: 'https://town.example/lanterns' }) as Page;
}
const texts = (body: string, data: unknown): string => {
  const page = open(body, data);
  return occasionTexts(page, readGraph(page))
    .map((text) => text.data.trim())
    .join('|');
};
const story =
  '<p>The people of the town go down to the Puente Viejo with a lantern that they have made at home, as they have done since 1931, and wait.</p>';

describe('when and where an event is', () => {
  it('is said in lines and lists that the page’s data speak of', () => {
    const facts = '<h2>Details</h2><dl><dt>Date:</dt><dd>7 September 2024</dd><dt>Cost:</dt><dd>Free</dd></dl><p>Puente Viejo</p>';
    expect(texts(`<main><h1>Night</h1>${story}${facts}</main>`, event)).toBe('Date:|7 September 2024|Cost:|Free|Puente Viejo');
    expect(texts(`<main><h1>Night</h1><h2>7 September 2024</h2>${story}${facts}<p>7 September 2024</p></main>`, event)).toBe(
      '7 September 2024|Date:|7 September 2024|Cost:|Free|Puente Viejo',
    );
    expect(texts(`<main><h1>Night</h1><h2>7 September 2024 | 20:30</h2>${story}</main>`, event)).toBe('7 September 2024 | 20:30');
  });

  it('is said without the year, too', () => {
    const said = (line: string) => texts(`<main><h1>Night</h1><h2><span>${line}</span></h2>${story}</main>`, event);
    expect(said('September 7 @ 8:30 pm - 11:00 pm')).toBe('September 7 @ 8:30 pm - 11:00 pm');
    expect(said('7 de septiembre')).toBe('7 de septiembre');
    expect(said('September 7 @ 8:30 pm</span> - <span>11:00 pm')).toBe('September 7 @ 8:30 pm|-|11:00 pm');
    expect(said('September 8 @ 8:30 pm')).toBe('');
  });

  it('is said once, and not in what leads around the site', () => {
    const twice = '<p>Puente Viejo</p><div><a href="/x">Another night</a><span>Puente Viejo</span></div>';
    const crumbs = '<ul><li><a href="/a">Town</a></li><li><a href="/b">Puente Viejo</a></li></ul>';
    expect(texts(`<header><b>Puente Viejo</b></header><main>${crumbs}${story}</main>`, event)).toBe('');
    expect(texts(`<nav><ul><li>Puente Viejo</li></ul></nav><main>${story}${twice}</main>`, event)).toBe('Puente Viejo');
  });

  it('is not asked of pages with several, or none', () => {
    expect(texts(`<main>${story}<p>Puente Viejo</p></main>`, [event, event])).toBe('');
    expect(texts(`<main>${story}<p>Puente Viejo</p></main>`, { '@type': 'Article', headline: 'Night' })).toBe('');
  });

  it('is no day of publication', () => {
    const page = open(`<main><h1>Night of lanterns</h1><p>7 September 2024</p>${story.repeat(4)}</main>`, event);
    expect(readMetadata(page).metadata.publishedTime).toBeUndefined();
  });
});

it('who offers work and where stands over it', () => {
  const facts = '<ul><li><a href="/c/1">Werkstatt Hartwig GmbH</a></li><li>Rottweil</li><li>Vollzeit</li></ul>';
  expect(texts(`<main><h1>Orgelbauer/in</h1>${facts}${story}</main>`, job)).toBe('Werkstatt Hartwig GmbH|Rottweil|Vollzeit');
});
