// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from './clutter-of';

const around = (form: string): string => `<article><h1>Boats in the harbour</h1>${story(1, 6)}${form}${story(7, 9)}</article>`;
const box = (field: string, button = 'Subscribe'): string =>
  `<div><p>News of the sea, every Friday.</p><form>${field}<button>${button}</button></form></div>`;
const letters = (form: string) =>
  clutterOf(around(form))
    .filter(({ reason }) => reason.id === 'email_field')
    .map(({ text }) => text);

describe('a box that asks for an address without a field of that type', () => {
  it.each([
    '<input placeholder="Your email">',
    '<input type="text" aria-label="Adresse électronique">',
    '<input type="text" placeholder="E-posta adresiniz">',
    '<input type="text" placeholder="Din e-postadress">',
    '<input type="text" placeholder="Διεύθυνση ηλεκτρονικού ταχυδρομείου">',
    '<input type="text" name="EMAIL">',
    '<input type="text" id="mce-email" placeholder="you@home.example">',
    '<input type="text" autocomplete="email">',
    '<label>E-mail <input type="text"></label>',
  ])('%s', (field) => {
    expect(letters(box(field))).toEqual([expect.stringMatching(/^News of the sea, every Friday\./)]);
  });

  it('among the hidden fields of a service that sends letters', () => {
    const hidden = '<input type="hidden" name="f" value="1">'.repeat(12);
    expect(letters(box(`${hidden}<input type="text" name="email">`))).toHaveLength(1);
    expect(letters(box(`${'<input type="text" placeholder="Name">'.repeat(6)}<input type="text" name="email">`))).toEqual([]);
  });

  it.each([
    ['for something else', box('<input type="text" placeholder="Name of your boat">')],
    ['that searches', '<form><input type="text" name="q" placeholder="Search"><button>Go</button></form>'],
    ['of one who writes', box('<input type="text" name="email"><textarea></textarea>')],
    ['named by chance', box('<input type="text" name="reposted">')],
    ['that sends a question', '<form><p>Ask the harbour master.</p><input type="text" name="email"><button>Ask</button></form>'],
  ])('not one %s', (_, form) => {
    expect(letters(form)).toEqual([]);
  });
});

it('says what is sent, if not that it is', () => {
  const said = '<p><b>Find out what’s happening in the harbour</b> with free, real-time updates from us.</p>';
  expect(letters(`<div>${said}<form><input type="email"><button>Let’s go!</button></form></div>`)).toHaveLength(1);
});

it.each(['Receba no seu email uma seleção das notícias do porto.', 'Recibe en tu email las noticias del puerto.'])(
  'says what is sent: %s',
  (said) => {
    expect(
      letters(`<div><h3>Cidades em movimento</h3><p>${said}</p><form><input type="email"><button>OK</button></form></div>`),
    ).toHaveLength(1);
  },
);

it('goes with what the page hides beside it until it has been sent', () => {
  const beside = (hidden: string) =>
    letters(`<div><form><h2>Our newsletter</h2><input type="email"><button>Subscribe</button></form>${hidden}</div>`);
  const thanks = '<h2>Thank you for subscribing!</h2><p>You will hear from us soon.</p>';
  expect(beside(`<div style="display:none">${thanks}</div>`)).toHaveLength(2);
  expect(beside(`<div style="display:none"><p>The boats came home at night, and nobody was there.</p></div>`)).toHaveLength(1);
});
