// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { build, text } from '../../build';

const told = 'It came in on the night tide, lit like a fair, and went on to the quay.';
const part = (when: string, keep = 'data-keep') =>
  `<div class="item"><div class="when">${when}</div><div class="what"><h4 ${keep}>The dredger</h4><p ${keep}>${told}</p></div></div>`;
const among = (parts: string, kind?: 'listing') =>
  text(build(`<p data-keep>A story.</p><section>${parts}</section>`, '', {}, ...(kind ? [kind] : [])));

it.each([
  ['months', ['March 2021', 'June', 'September']],
  ['years', ['1903', '1914–1918', 'c. 1950']],
  ['decades and days', ['1920s', '3rd May', '12. Juni 1931']],
  ['words between', ['1903 bis 1914', 'до 1917 г.', 'Mai 1950 – heute']],
  ['hours', ['9:30–10:00', '10:15', '2 pm']],
  ['other scripts', ['1903年', '1914年5月', '令和3年']],
])('when each part of a row happened stays where what happened does: %s', (_, days) => {
  const shown = among(days.map((day) => part(day)).join(''));
  for (const day of days) expect(shown).toContain(`${day}The dredger`);
});

it('but not where nothing was chosen of a part, of two alone, in links, on a listing, or where it is the same everywhere', () => {
  expect(among(part('1903') + part('1914') + part('1950', ''))).not.toContain('1903');
  expect(among(part('1903') + part('1914'))).not.toContain('1903');
  expect(among(['1903', '1914', '1950'].map((day) => part(`<a href="/${day}">${day}</a>`)).join(''))).not.toContain('1903');
  expect(among(part('1903') + part('1914') + part('1950'), 'listing')).not.toContain('1903');
  expect(among(part('2024') + part('2024') + part('2024'))).not.toContain('2024');
});

it('and only what tells when: a count, a mark or a name is left to the model', () => {
  const shown = among(part('12') + part('Sponsored') + part('Marching on'));
  expect(shown).not.toMatch(/12|Sponsored|Marching/);
});

it('the last part stays whole, so short that nothing of it was chosen, and no other', () => {
  const short = (when: string) => part(when, '').replace(told, 'Power for all berths.');
  const parts = part('1903') + part('1914') + part('1950');
  expect(among(parts + short('2023'))).toMatch(/2023The dredger ?Power for all berths\.$/);
  expect(among(parts + short('At last'))).not.toContain('berths');
  expect(among(part('1903') + part('1914') + short('2023'))).not.toContain('berths');
});
