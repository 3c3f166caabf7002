// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const among = (box: string): string => `<article><h1>Boats in the harbour</h1>${story(1, 6)}${box}${story(7, 9)}</article>`;
const offers = (html: string) =>
  clutterOf(html)
    .filter(({ reason }) => reason.id === 'paywall')
    .map(({ text }) => text);

const list = '<ul><li>All stories by our best writers and others.</li><li>Daily news of the sea from across the country.</li></ul>';
const offer = (call: string, more: string): string => `<div><h3>${call}</h3><p>Read the latest news of your harbour.</p>${more}</div>`;
const button = '<button>Subscribe now</button>';

describe('a line that says it alone', () => {
  const last = 'Il vous reste 54.12% de cet article à lire. La suite est réservée aux abonnés.';
  const page = (above: string, below: string) => `<article><h1>Boats in the harbour</h1>${above}${story(1, 6)}${below}</article>`;

  it('goes over the text and at its end', () => {
    expect(offers(page('<p>Article réservé aux abonnés</p>', `<p>${last}</p>`))).toEqual(['Article réservé aux abonnés', last]);
    expect(offers(page('', '<div><p>Tu suscripción se está usando en otro dispositivo</p></div>'))).toHaveLength(1);
  });

  it.each([
    ['in the text', page('', `<p>${last}</p>${story(7, 9)}`)],
    ['as the heading of a text', page('', `<h2>For subscribers only</h2>${story(7, 9)}`)],
    ['in a list', page('', '<ul><li>For subscribers only</li><li>For everybody else</li></ul>')],
  ])('stays %s', (_, html) => {
    expect(offers(html)).toEqual([]);
  });
});

it('words out of focus go where they stand for others, and not where they are the text', () => {
  expect(offers(among('<div data-nosnippet><p class="fake-blurred">Fugit incidunt id sit et.</p></div>'))).toEqual([
    'Fugit incidunt id sit et.',
  ]);
  expect(offers(among('<p class="blurred">The harbour was full of boats that night.</p>'))).toEqual([]);
});

describe('an offer that lists what a subscription brings', () => {
  it('goes whole', () => {
    const box = offer('This content is reserved for subscribers only', list + button);
    expect(offers(among(box))).toEqual([expect.stringMatching(/^This content .* best writers .* Subscribe now$/)]);
  });

  it.each([
    ['Kostenlos registrieren und direkt weiterlesen.', 'Registrieren'],
    ['Register for free and read on', 'Register'],
    ['Regístrate gratis para seguir leyendo', 'Registrarse'],
  ])('goes where its call is set as a headline: %s', (call, way) => {
    const box = offer(call, `${list}<a href="/join">${way}</a>`).replaceAll('h3>', 'h1>');
    expect(offers(among(box))).toEqual([expect.stringContaining('best writers')]);
    expect(offers(`<article>${box}${story(1, 9)}</article>`).join()).not.toContain('best writers');
  });

  it.each([
    ['without a way to it', offer('Subscribers only', list)],
    ['of other stories', offer('Subscribers only', list.replaceAll(/<li>(.*?)<\/li>/g, '<li><a href="/x">$1</a></li>') + button)],
    ['below a paragraph', `<div>${story(20, 21)}<div><h3>Subscribers only</h3></div>${list}${button}</div>`],
  ])('is none %s', (_, box) => {
    expect(offers(among(box)).join()).not.toContain('best writers');
  });

  it('is not the story itself', () => {
    const page = `<main><h1>Boats</h1><div><p>Subscribers only</p>${story(1, 4)}${list}${button}</div></main>`;
    expect(offers(page).join()).not.toContain('best writers');
  });
});

describe('a pitch between two lines that say it', () => {
  const call = '<p>To read the full story, please subscribe to <a href="/join">The Harbour Post</a>.</p>';
  const pitch = '<p>When you join our family of readers, you get all that we write about boats and those who sail in them.</p>';
  const already =
    '<p>If you’re seeing this message but you’re already a subscriber, you can <a href="/login">log in</a> to read this story.</p>';
  const page = (below: string) => `<article><h1>Boats in the harbour</h1><div>${story(1, 6)}${below}</div></article>`;

  it('goes with them', () => {
    expect(offers(page(`${call}${pitch}<p>Become a member to get:<br>— Our letters</p>${already}`)).join(' ')).toMatch(
      /^To read .*When you join .*letters .*log in/,
    );
  });

  it.each([
    ['where the text goes on behind', page(`${call}${pitch}${already}${story(7, 9)}`)],
    ['under a heading of its own', page(`${call}<h2>The storm</h2>${pitch}${already}`)],
    ['where only one of them says it', page(`${call}${pitch}`)],
  ])('stays %s', (_, html) => expect(offers(html).join(' ')).not.toMatch(/When you join/));
});
