// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../../../../src/rules/kinds';
import { build, text } from '../../build';

const told = 'Runs the mill in the valley';
const card = (name: string, { picture = '<img src="/a.png">', said = `<div data-keep>${told}</div>`, head = '' } = {}) =>
  `<div class="card">${picture}<a href="/x"><div class="bold">${name}</div>${said}</a>${head}</div>`;
const left = (cards: string, kind: PageKind = 'service') =>
  text(build(`<p data-keep>Who uses it.</p><section>${cards}</section>`, '', {}, kind)) ?? '';
const names = ['Ann Lee', 'Ole Dahl', 'Ida Brandt'];
const row = (more = {}) => names.map((name) => card(name, more)).join('');

describe('the names of cards in plain lines', () => {
  it('stay between a picture and what was chosen of the card', () => {
    expect(left(row())).toBe(`Who uses it.${names.map((name) => `${name}${told}`).join('')}`);
    expect(left(row(), 'article')).toContain('Ole Dahl');
  });

  it('stay under a label, and beside one that was chosen', () => {
    const labelled = (name: string) => card(`Mill</div><div>${name}`);
    expect(left(labelled('Ann Lee') + labelled('Ole Dahl') + card('<span data-keep>Ida Brandt</span>'))).toBe(
      `Who uses it.${names.map((name) => `${name}${told}`).join('')}`,
    );
  });

  it('go without a picture before them, and where a heading is the name', () => {
    expect(left(row({ picture: '' }))).not.toContain('Ole');
    expect(left(row({ head: '<h3 data-keep>Mill</h3>' }))).not.toContain('Ole');
  });

  it('go where they are the same, are numbers or sentences, or what follows was not chosen', () => {
    expect(left(card('New') + card('New') + card('Sale'))).not.toContain('Sale');
    expect(left(card('3 May') + card('4 May') + card('5 May'))).not.toContain('May');
    expect(left(card('It rains.') + card('It snows.') + card('It blows.'))).not.toContain('snows');
    expect(left(row({ said: `<p>Miller</p><p>Mill</p><p data-keep>${told}</p>` }))).toBe(`Who uses it.${told.repeat(3)}`);
  });

  it('go in threads, and of two cards alone', () => {
    expect(left(row(), 'forum')).not.toContain('Ole');
    expect(left(card('Ann Lee') + card('Ole Dahl'))).not.toContain('Ole');
  });
});
