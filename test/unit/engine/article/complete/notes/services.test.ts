// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const life = '<p data-keep>Ann Lee was born in Northport and kept its lighthouse for forty years.</p>';
const left = (services: string) => text(build(`<main><div>${life}</div>${services}</main>`));

describe('when and where people meet for whom an obituary tells of', () => {
  it.each([
    '<div><div><h4>Visitation</h4><p>Lee Funeral Home</p><p>May 3, 2024, 4:00 PM - 7:00 PM</p></div></div>',
    '<div><h3>Funeral Service</h3><p>St. Mary’s Church, 12 Harbour Road, May 4, 2024</p><form><textarea></textarea></form></div>',
    '<section><p><b>Trauerfeier:</b> Samstag, 4. Mai 2024, 10:00 Uhr, Marienkirche</p><form><textarea></textarea></form></section>',
  ])('stays: %s', (services) => {
    expect(left(services)).toMatch(/2024/);
    expect(left(services)).toMatch(/Visitation|Funeral Service|Trauerfeier/);
  });

  it.each([
    ['without a day', '<div><h3>Funeral</h3><p>Planning ahead</p></div>'],
    ['of others', '<aside><h4>Visitation</h4><p>Bo Berg, May 3, 2024</p></aside>'],
    ['that were marked', '<div data-mark><h4>Visitation</h4><p>Bo Berg, May 3, 2024</p></div>'],
  ])('not one %s', (_, services) => {
    expect(left(services)).toBe('Ann Lee was born in Northport and kept its lighthouse for forty years.');
  });
});
