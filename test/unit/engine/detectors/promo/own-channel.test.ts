// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const url = 'https://www.harbour-press.example/story';
const page = (end: string): string => `<article><h1>Boats in the harbour</h1>${story(1, 9)}${end}</article>`;
const isCall = (id: string): boolean => id === 'call' || id === 'newsletter_link';
const callsOn = (html: string) => clutterOf(html, url).flatMap(({ reason, text }) => (isCall(reason.id) ? [text] : []));

const link = (href: string, text: string): string => `<a href="${href}">${text}</a>`;

describe('what sends readers to the site’s own channels', () => {
  it.each([
    `Did you know that we have a channel of our own? Join us from your phone by ${link('https://t.me/harbourpress', 'this invitation')}.`,
    `¿Ya sabías que tenemos canal de Telegram? Únete desde tu celular en este ${link('https://t.me/HarbourPressNews', 'enlace')} y recibe lo último.`,
  ])('%s', (line) => {
    expect(callsOn(page(`<p>${line}</p>`))).toHaveLength(1);
    expect(callsOn(page(`<div><p>${line}</p></div><ul><li><a href="/t">boats</a></li></ul>`))).toHaveLength(1);
    expect(callsOn(page(`<p>${line}</p>${story(10, 11)}`))).toHaveLength(0);
  });

  it.each([
    `Want more tales of the sea? ${link('https://www.pinterest.com/annlee/', 'Follow me on Pinterest')} to see what I sail.`,
    `Folgt uns auf ${link('https://www.instagram.com/meerundmehr/', 'Instagram')}, wenn ihr mehr von Booten sehen wollt.`,
    `Be sure to follow me on social media ${link('http://www.instagram.com/al/', 'HERE')} to stay up to date. More on boats is ${link('/boats', 'HERE')}.`,
  ])('an account by another name, where the line says whose it is: %s', (line) => {
    expect(callsOn(page(`<p>${line}</p>`))).toHaveLength(1);
  });

  it.each([
    'Follow The Quay on Twitter and Instagram @HarbourPress and on Facebook @TheHarbourPress. Send us a message on WhatsApp at 555-0100.',
    '<strong>Folgen Sie dem Hafenboten auf Instagram (@harbourpress_de) und auf Facebook. Hinweise an <a href="mailto:post@hafen.example">post@hafen.example</a></strong>',
  ])('channels that are named, and not linked: %s', (line) => {
    expect(callsOn(page(`<p>${line}</p>`))).toHaveLength(1);
    expect(callsOn(page(`<p>${line}</p>${story(10, 11)}`))).toHaveLength(0);
  });

  it.each([
    'The mayor wrote on Twitter and Facebook, as @mayor, that the harbour would stay open through the whole of the winter.',
    'Follow the path to the pier, she wrote on Twitter and on Instagram, and you will find the boats and the men who sail them.',
    'Find the bakery at 12 Quay Street, open daily from eight to four, and on Instagram and Facebook at @quaybakery.',
    'Follow Ann on her way round the island on Instagram and YouTube, where she posts as @annlee until she lands in May.',
    'Follow Ann on Instagram, where as @ann she shows the boats of the north and the men who have built them by hand.',
  ])('not a line that only tells of some: %s', (line) => {
    expect(callsOn(page(`<p>${line}</p>`))).toEqual([]);
  });

  it('a line of the writer’s channels, also between paragraphs', () => {
    const line = `<p><em>*** Follow me on ${['instagram', 'twitter', 'facebook'].map((one) => link(`https://${one}.com/al`, one)).join(', ')} for a daily moment at sea ***</em></p>`;
    expect(callsOn(page(`${line}${story(10, 11)}`))).toHaveLength(1);
  });

  it.each([
    `<em>Keine Neuigkeiten aus dem Hafen mehr verpassen: ${link('/newsletter-anmeldung/', 'Abonnieren Sie kostenlos den Newsletter')} und bleiben Sie auf dem Laufenden.</em>`,
    `The Harbour Briefing newsletter has all that you need to start the day. Sign up ${link('/newsletters', 'here')}.`,
    link('/newsletter', '<em>Sign up to our free daily newsletter here for the latest of the harbour</em>'),
  ])('a newsletter, wherever it is offered: %s', (line) => {
    expect(callsOn(page(`<p>${line}</p>`))).toHaveLength(1);
    expect(callsOn(page(`<div><p>${line}</p></div><ul><li><a href="/t">boats</a></li></ul>`))).toHaveLength(1);
    expect(callsOn(page(`<p>${line}</p>${story(10, 11)}`))).toHaveLength(1);
  });

  it('a line of nothing but channels, some by other names', () => {
    const [own, short, tube] = [
      'https://facebook.com/harbour.press.daily',
      'https://twitter.com/hp_daily',
      'https://youtube.com/c/hpdaily',
    ];
    const line = (...more: string[]) =>
      `<p><b><i>Follow the daily HP on </i></b>${link(own, '<b>Facebook</b>')}, ${link(short, 'X')}, ${[link(tube, 'YouTube'), ...more].join(' and ')}</p>`;
    expect(callsOn(page(line()))).toEqual(['Follow the daily HP on Facebook , X , YouTube']);
    expect(callsOn(page(line(link('/boats', 'in our list of boats'))))).toEqual([]);
  });

  it('a box that offers one, with its name, its sentence and its button', () => {
    const box = `<section><p>Newsletter “Tides”</p><p>Every Friday, the news of the sea as our reporters tell it.</p>${link('/newsletters', 'Sign up')}</section>`;
    expect(callsOn(page(`${box}${story(10, 11)}`))).toEqual([
      'Newsletter “Tides” Every Friday, the news of the sea as our reporters tell it. Sign up',
    ]);
  });

  it('no story of newsletters', () => {
    const line = `<p>Those who would like to know may sign up for the newsletter ${link('/newsletter', 'of this very paper')} today.</p>`;
    expect(callsOn(page(`${line}${story(10, 11)}`).replace('Boats in the harbour', 'Why the newsletter is back'))).toEqual([]);
  });

  it('no entry of a list', () => {
    expect(
      callsOn(
        page(
          `<div><ul><li>Sign up for news of boats, and be told of them before all others are, ${link('/newsletter', 'here')}.</li></ul></div>`,
        ),
      ),
    ).toEqual([]);
  });

  it('two of them, one below the other', () => {
    const lines = [
      `<p>Subscribe now to our ${link('/subscribe', 'daily letter')}, in which the full story of the harbour will be told.</p>`,
      `<p>Follow us for more stories of boats and of their crews on ${link('https://x.com/HarbourPress', 'our page')} every day.</p>`,
    ];
    expect(callsOn(page(lines.join('')))).toHaveLength(2);
  });

  it.each([
    `The harbour master said so in a post that has been read by many who follow her on ${link('https://x.com/annlee', 'her own page')}.`,
    `The crew has put all of it in writing for those who follow boats, in ${link('https://x.com/HarbourPress/status/17', 'a post of Monday')}.`,
    `Boats leave on Mondays and on Fridays at ten; times are told on ${link('https://facebook.com/HarbourPress', 'our page')} as well.`,
    `The library said that it would ask ${link('/2024/01/library-subscription-fees', 'a fee')} of all who sign up after the first of March.`,
    `It mends what had been broken, and can be had today from ${link('https://play.google.com/store/apps/details?id=com.harbourpress', 'the shop')}: sign up there.`,
    `The town’s own newsletter had said as much a year ago, as those who subscribe to it may read in ${link('https://town.example/newsletter', 'its archive')}.`,
  ])('not %s', (line) => {
    expect(callsOn(page(`<p>${line}</p>`))).toEqual([]);
  });
});

it('a link by which YouTube asks at once whether to subscribe sends readers to a channel, whatever it is called', () => {
  const ask = (href: string) =>
    `<p>${link(href, 'Subscribe to The Quay on YouTube for more films')} and subscribe to the ${link('/podcast', 'podcast')}.</p>`;
  expect(callsOn(page(ask('https://www.youtube.com/channel/UCx7?sub_confirmation=1')))).toHaveLength(1);
  expect(callsOn(page(ask('https://www.youtube.com/watch?v=UCx7')))).toHaveLength(0);
  expect(callsOn(page(`${ask('https://www.youtube.com/channel/UCx7?sub_confirmation=1')}${story(10, 12)}`))).toHaveLength(0);
});
