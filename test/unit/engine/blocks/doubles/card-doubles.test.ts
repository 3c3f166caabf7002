// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withCardDoubles } from '../../../../../src/engine/blocks/doubles/card-doubles';
import type { PageKind } from '../../../../../src/rules/kinds';
import { allChosen } from '../all-chosen';

/** The doubles of a page on which all is chosen that are left out in the end. */
function leftOut(html: string, kind: PageKind): string[] {
  const { blocks, texts, decision } = allChosen(html);
  const { keep } = withCardDoubles(decision, blocks, kind);
  return texts.filter((_, i) => !keep[i]);
}

const price = 'from $164.50 instead of $235.00 until the end of May';
const feature = 'a letter to go with it, written by hand';
const card = (name: string, ...said: string[]) => `<li class="card"><h3>${name}</h3>${said.map((line) => `<p>${line}</p>`).join('')}</li>`;
const cards = (...all: string[]) => `<ul>${all.join('')}</ul>`;

describe('what a card says as another does', () => {
  it('stays where it is a price, and on a page of services what a plan holds', () => {
    const shelf = cards(card('Dining set', price), card('Cooking set', price));
    expect(leftOut(shelf, 'collection')).toEqual([]);
    const spoken = '$235.00 Original price was: $235.00. $164.50 Current price is: $164.50. Exc. freight and taxes';
    expect(leftOut(cards(card('Dining set', spoken), card('Cooking set', spoken)), 'collection')).toEqual([]);
    const plans = cards(card('Basic', feature), card('Premium', feature, 'a talk on the telephone'));
    expect(leftOut(plans, 'service')).toEqual([]);
    expect(leftOut(plans, 'collection')).toEqual([feature]);
  });

  it('stays in a plan that is called by no heading, and says something that the first does not', () => {
    const plan = (...said: string[]) => `<div class="plan">${said.map((line) => `<div>${line}</div>`).join('')}</div>`;
    const plans = `<div>${plan('For one', feature)}${plan('For two', feature)}</div>`;
    expect(leftOut(plans, 'service')).toEqual([]);
    expect(leftOut(plans, 'collection')).toEqual([feature]);
    expect(leftOut(`<div>${plan('For one', feature)}${plan('For one', feature)}</div>`, 'service')).toEqual([feature]);
  });

  it('stays in a list where its card says mostly else', () => {
    const firm = 'Hartig & Daughters, builders of boats';
    const jobs = (...more: string[]) => cards(card('A rigger for the spring', firm), card('A painter of hulls', firm, ...more));
    expect(leftOut(jobs(), 'listing')).toEqual([]);
    expect(leftOut(jobs(), 'collection')).toEqual([firm]);
    const again = 'Apply until the end of next week';
    const twice = cards(card('A rigger for the spring', firm, again), card('A painter of hulls', firm, again));
    expect(leftOut(twice, 'listing')).toEqual([firm, again]);
  });

  it('stays in a list where it is the lead of what comes each week', () => {
    const lead = `${feature}, and ${feature}, and ${feature}`;
    const weeks = cards(card('Offers of the first week of May', lead), card('Offers of the second week of May', lead));
    expect(leftOut(weeks, 'listing')).toEqual([]);
    expect(leftOut(weeks, 'service')).toEqual([lead]);
  });

  it.each([
    ['the card is a copy', cards(card('Dining set', price), card('Dining set', price))],
    ['it has no name of its own', cards(card('Dining set', price), `<li class="card"><p>${price}</p></li>`)],
    ['its card is of another build', `<div>${cards(card('Dining set', price))}<section>${card('Cooking set', price)}</section></div>`],
    [
      'it is long',
      cards(card('Dining set', `${price}, ${feature}, and ${feature}`), card('Cooking set', `${price}, ${feature}, and ${feature}`)),
    ],
  ])('goes where %s', (_, html) => {
    expect(leftOut(html, 'collection')).toHaveLength(1);
  });
});
