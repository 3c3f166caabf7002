// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const letters = (box: string) =>
  clutterOf(`<article><h1>Boats in the harbour</h1>${story(1, 6)}${box}${story(7, 9)}</article>`)
    .filter(({ reason }) => reason.id === 'newsletter_link')
    .map(({ text }) => text);

describe('a newsletter that is offered under a heading', () => {
  const pitch = (heading: string) =>
    `<div><h2>${heading}</h2><p>News and a guide to the big ideas, every morning. <a href="/o?id=3">Get it sent to you.</a></p></div>`;

  it('goes with what is said of it', () => {
    expect(letters(pitch('Sign up for the Harbour Today newsletter'))).toEqual([expect.stringMatching(/^Sign up .* sent to you\.$/)]);
  });

  it('goes with all that is said of it, also at length', () => {
    const box = (...told: string[]) =>
      `<div><span><h3>Sign up for the Harbour Today newsletter</h3></span><div>${told.map((line) => `<p>${line}</p>`).join('')}</div></div>`;
    const pitch = [
      'Never miss the latest news by signing up to our newsletter today!',
      'Simply pop your email <a href="/news/order">into the box at the top of this article</a> and get all the latest news direct to you',
      'Every day we send you a roundup of all the latest from the harbour, covering boats, nets and the weather on the coast, all in one handy letter.',
      'You can unsubscribe from this service at any time. And rest assured that your data will not be shared with any other party.',
    ];
    expect(letters(box(...pitch))).toEqual([expect.stringMatching(/^Sign up .* other party\.$/)]);
    expect(
      letters(box(...pitch.slice(0, 1), ...pitch.slice(2, 3), 'So it said on the door of the old customs house, and nobody came.')),
    ).toEqual([]);
  });

  it.each([
    ['is only called after newsletters', pitch('Newsletter')],
    [
      'leads nowhere',
      '<div><h2>Sign up for the Harbour Today newsletter</h2><p>So it said on the door of the old customs house.</p></div>',
    ],
    ['has no box of its own', '<h2>Sign up for our weekly newsletter</h2><p>Nobody did, as <a href="/x">the book</a> tells us.</p>'],
  ])('stays where it %s', (_, box) => expect(letters(box)).toEqual([]));
});

it('a wall of tributes with a field to write on is one of comments', () => {
  const wall =
    '<section><h2>Tribute Wall</h2><form><textarea></textarea><button>Post</button></form><div><b>Donna</b><p>Hal sold me one hinge.</p></div></section>';
  const taken = clutterOf(`<article><h1>Hal</h1>${story(1, 8)}</article>${wall}`).filter(({ kind }) => kind === 'comments');
  expect(taken.map(({ text }) => text).join(' ')).toContain('Hal sold me one hinge.');
});

describe('a newsletter that a line names and the link below it orders', () => {
  const box = (said: string, link = '<a href="/account">Jetzt die News erhalten</a>') =>
    `<section><div><p>Jetzt für die Hafen-News anmelden</p><p>${said}</p><div>${link} <small>Dafür braucht es ein Konto.</small></div></div></section>`;
  const said = 'Ein Newsletter mit allem, was im Hafen war, einmal in der Woche.';

  it('goes with its box', () => {
    expect(letters(box(said))).toEqual([expect.stringMatching(/^Jetzt für die Hafen-News .* Konto\.$/)]);
  });

  it.each([
    ['the box names none', box('Alles, was im Hafen war, einmal in der Woche zu lesen.')],
    ['the link leads to another site', box(said, '<a href="https://letters.example/">Jetzt die News erhalten</a>')],
    ['there is more to press', box(said, '<a href="/account">Jetzt die News erhalten</a> <a href="/news/12">Hafen wird tiefer</a>')],
    [
      'the link begins a sentence',
      `<p><a href="/marie">La newsletter de Marie Roux</a> paraît le lundi : une newsletter sur les ports et ceux qui les aiment.</p>`,
    ],
    [
      'the link stands in a sentence',
      `<p>Der Newsletter des Hafens hat 300 Leser, <a href="/a">jetzt die News erhalten</a> wollen mehr.</p>`,
    ],
  ])('stays where %s', (_, html) => expect(letters(html)).toEqual([]));
});

describe('a newsletter that is offered in a line', () => {
  const at = 'https://www.harbour-press.example/2024/05/01/boats';
  const gone = (line: string) =>
    clutterOf(`<article><h1>Boats in the harbour</h1>${story(1, 6)}<p>${line}</p>${story(7, 9)}</article>`, at).map(({ text }) => text);

  it.each([
    'Don’t miss the biggest stories by signing up to the <a href="/nl">HarbourLive newsletter here</a>',
    '<b>The Morning Edition newsletter is our guide to the day’s most important stories. </b><a href="/nl"><b>Sign up here</b></a><b>.</b>',
    '<b>Bookmark our website:</b> Don’t miss the news you need to know — add harbour.example to your bookmarks and sign up for our newsletters <a href="/n">here</a>.',
    'The best of our culture pages in our weekly newsletter: <a href="https://login.harbour-press.example/signup_newsletter/10010">every Friday</a>. Sign up now.',
    '<i>The Harbour Press is a nonprofit newsroom. <a href="/s">Sign up for our free newsletter</a> to get stories like this.</i>',
  ])('goes: %s', (line) => expect(gone(line)).toHaveLength(1));

  it.each([
    'Her newsletter tells of boats. It began on a ferry, in a storm. Readers can sign up <a href="/her">here</a>, and 4,000 did so.',
    'The newsletter of the port, to which sailors sign up, <a href="/x">told of the storm last week</a>.',
    'The mayor has resigned, as we told on Friday. <a href="/s">Sign up for our free newsletter</a> to get stories like this.',
    'Sailors can sign up for the race <a href="/race">here</a>.',
    'Sign up for his newsletter <a href="https://hal.example/">here</a>.',
  ])('stays: %s', (line) => expect(gone(line)).toEqual([]));
});

describe('a newsletter that is offered by a button', () => {
  const offer = (said: string, button: string) =>
    `<div><p>${said}</p><h3>Viva el puerto</h3><p>Qué hacer, todos los viernes en tu casa.</p>${button}</div>`;

  it('goes with its name and what is said of it', () => {
    const box = offer('Newsletter El Puerto', '<button>Recibir newsletter</button>');
    expect(letters(box)).toEqual([expect.stringMatching(/^Newsletter El Puerto .* Recibir newsletter$/)]);
  });

  it.each([offer('El farero', '<button>Recibir newsletter</button>'), offer('Newsletter El Puerto', '<p>Recibir newsletter</p>')])(
    'is only that where its box says so and it is one: %s',
    (box) => {
      expect(letters(box).join()).not.toContain('Viva');
    },
  );
});

it('a line that is one link to where the newsletter is ordered goes, whatever it says first', () => {
  const line = (href: string) =>
    `<p><a href="${href}">Every day, our editors send out a selection of what happened at sea. Sign up for the newsletter here.</a></p>`;
  expect(letters(line('/en/newsletter-registration/a-157'))).toHaveLength(1);
  expect(letters(line('/en/boats/a-157'))).toEqual([]);
});
