// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { factsOnly } from '../../../../src/engine/article/heading/facts-only';
import { factList } from '../../../../src/engine/tidy/lines/fact-list';
import type { Context } from '../../../../src/engine/tidy/step';

const story = '<p>The harbour was frozen from the first week of the year to the last, and no boat came in.</p>';
const standfirst = '<h2>The longest winter that the harbour master has seen since he came to the town.</h2>';

function left(html: string, metadata: Parameters<typeof factsOnly>[0]): string {
  const root = document.createElement('article');
  root.innerHTML = html;
  const page = { lang: metadata.lang, url: new URL('https://www.hask.example/blog/boats') };
  factList(root, { page, saysFacts: factsOnly(metadata) } as unknown as Context);
  return [...root.querySelectorAll('li')].map(({ textContent }) => textContent).join('|');
}

const english = { title: 'Boats in the ice', byline: 'Ann Lee', publishedTime: '2022-04-21T20:32:20Z', lang: 'en' };
const list = (...entries: string[]): string => `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;

it.each([
  ['site, place and days', list('hask.example', 'Oban,', '21 April 2022,', '(Updated 21 April 2022, 4:35 PM)'), english],
  ['author and day', list('By <a href="/ann">Ann Lee</a>', 'Oban', '21 April 2022'), english],
  [
    'days in Hindi',
    list('नई दिल्ली,', '21 अगस्त 2023,', '(अपडेटेड 21 अगस्त 2023, 4:35 PM IST)'),
    { title: 'पुराना पुल', publishedTime: '2023-08-21', lang: 'hi' },
  ],
])('goes where it says what the header says: %s', (_, html, metadata) => {
  expect(left(`${standfirst}${html}${story}`, metadata)).toBe('');
});

it.each([
  ['of something to go to', list('Town hall', '21 April 2022', 'Free'), english],
  ['with labels', list('Day: 21 April 2022', 'Venue: town hall', 'By Ann Lee'), english],
  ['of a chronicle', list('21 April 2022', '22 April 2022', 'The thaw'), english],
  ['that tells something', list('21 April 2022', 'By Ann Lee', 'No boat came in.'), english],
])('stays as a list %s', (_, html, metadata) => {
  expect(left(`${standfirst}${html}${story}`, metadata)).not.toBe('');
});

it('stays below the text', () => {
  expect(left(`${story}${story}${list('Oban,', '21 April 2022,', 'Ann Lee')}`, english)).toBe('Oban,|21 April 2022,|Ann Lee');
});
