import { describe, expect, it } from 'vitest';
import { ruleErrors } from '../../../../src/rules/schema';
import { type Candidate, candidates } from '../../../../src/rules/make/candidates';
import { chooseMarks, type Verdict } from '../../../../src/rules/make/choose-marks';
import type { BlockFacts } from '../../../../src/rules/make/facts';
import { phraseOf } from '../../../../src/rules/make/phrase';

const facts = (more: Partial<BlockFacts> = {}): BlockFacts => ({
  tag: 'div',
  classes: [],
  attributes: {},
  lines: [],
  links: [],
  children: [],
  around: [],
  ...more,
});
const selects = (more: Partial<BlockFacts>) =>
  candidates(facts(more), 'promo')
    .filter(({ anchor }) => anchor === 'name')
    .map(({ mark }) => mark.select);

describe('ways to know a block again', () => {
  it('are its id, what its attributes say, its classes; none that will change, none that counts', () => {
    const named = selects({
      tag: 'aside',
      id: 'join',
      classes: ['css-1x2y3z', 'club-box', 'mt-4'],
      attributes: { 'aria-label': 'The club', role: 'note' },
    });
    expect(named).toEqual(['#join', 'aside[aria-label="The club"]', 'aside.club-box']);
    expect(named.join(' ')).not.toMatch(/css-|mt-4|nth/);
  });

  it('are never a mere sort of element that the next article may hold as well', () => {
    expect(selects({ tag: 'figure', children: ['img'] })).toEqual([]);
    expect(selects({ tag: 'section', children: ['h3', 'p'] })).toEqual([]);
    for (const tag of ['aside', 'header', 'details', 'iframe']) expect(selects({ tag, attributes: { role: 'note' } })).toEqual([]);
    expect(selects({ tag: 'nav' })).toEqual(['nav']);
    expect(selects({ tag: 'div', attributes: { role: 'search' } })).toEqual(['div[role="search"]']);
  });

  it('are what it holds and what it stands in, where it has no name of its own', () => {
    const around = [{ tag: 'section', classes: ['club-corner'], attributes: {} }];
    expect(selects({ children: ['h3', 'p', 'form'], around })).toEqual([
      'section.club-corner > div:has(> h3):has(> form)',
      'section.club-corner > div',
    ]);
  });

  it('are its heading and its words as well, each without the others', () => {
    const all = candidates(facts({ heading: 'The Club', lines: ['The Club', 'Members meet every Thursday at 8 p.m.'] }), 'promo');
    expect(all.find(({ anchor }) => anchor === 'heading')?.mark).toEqual({ kind: 'promo', heading: 'The Club' });
    expect(all.filter(({ anchor }) => anchor === 'words').map(({ mark }) => mark.says)).toContain('Members meet every Thursday at');
  });

  it('are where it leads, if that is the same place tomorrow', () => {
    const leading = (links: string[], lines = ['Read our letter']) =>
      candidates(facts({ tag: 'p', links, lines }), 'other')
        .filter(({ anchor }) => anchor === 'link')
        .map(({ mark }) => mark.select);
    expect(leading(['/newsletter', 'https://shop.example/'])).toEqual([
      'p:has(a[href="/newsletter"])',
      'p:has(a[href="https://shop.example/"])',
    ]);
    expect(leading(['https://social.example/the-harbour?ref=end'])).toEqual(['p:has(a[href^="https://social.example/the-harbour?"])']);
    expect(leading(['/2026/01/05/story', '/harbour-fire-was-seen-from-afar'])).toEqual([]);
    expect(leading(['#top', '/'])).toEqual([]);
    expect(leading(['/newsletter'], ['word '.repeat(80)])).toEqual([]);
  });

  it('are the heading right above it, also where that speaks for more than the block', () => {
    const marks = (under: boolean) =>
      candidates(facts({ tag: 'p', heading: 'The Club (new)', under, lines: ['Come'] }), 'other').filter(({ mark }) => mark.steps);
    expect(marks(true).map(({ mark }) => mark.steps)).toEqual([[{ pattern: '^\\s*The Club \\(new\\)\\s*$' }, { to: '+ p' }]]);
    expect(marks(false)).toEqual([]);
  });

  it('are also words of another sentence, whatever element they will stand in', () => {
    const all = candidates(facts({ tag: 'p', lines: ['Our letter comes every Friday. Nobody has to pay for it.'] }), 'other');
    expect(all.find(({ anchor }) => anchor === 'other words')?.mark).toEqual({ kind: 'other', says: 'Nobody has to pay for it.' });
  });

  it('are the halves of an only sentence, if nothing else has the same words', () => {
    const says = (lines: string[]) => candidates(facts({ tag: 'p', lines }), 'other').filter(({ mark }) => mark.says);
    const all = says(['Help us to keep the harbour news free']);
    expect(all.filter(({ mark }) => !mark.select).map(({ anchor, generic, mark }) => [anchor, generic, mark.says])).toEqual([
      ['words', true, 'Help us to keep'],
      ['words', true, 'Help us to keep the harbour news free'],
      ['other words', true, 'the harbour news free'],
    ]);
    expect(says(['港の新聞をこれからも無料で読めるように']).map(({ mark }) => mark.says)).toContain('無料で読めるように');
    expect(says(['Keep the news free']).map(({ anchor }) => anchor)).not.toContain('other words');
  });

  it('of what articles are made of may hit nothing else: every subheading bears the same class', () => {
    const all = candidates(facts({ tag: 'h3', classes: ['story-subheading'], lines: ['Book the boat for the crossing'] }), 'other');
    expect(all.length).toBeGreaterThan(2);
    expect(all.every(({ generic }) => generic)).toBe(true);
  });

  it('never break the schema, however odd the page', () => {
    const odd = facts({
      id: 'a"b',
      classes: ['x:y', '[', 'ok-name'],
      attributes: { 'aria-label': '" or \\' },
      heading: '  ',
      lines: ['" \\ ('],
    });
    const all = candidates(odd, 'other');
    expect(all.filter(({ anchor }) => anchor === 'name').map(({ mark }) => mark.select)).toEqual(['div.ok-name']);
    expect(all.filter(({ mark }) => ruleErrors({ hosts: ['news.example'], remove: [mark] }).length > 0)).toEqual([]);
  });
});

describe('words to know a block by', () => {
  it.each([
    [['Sign up', 'Get our letter every morning. It is free.'], 'Get our letter every morning.'],
    [['12 comments', 'Tell us what you think of it'], 'Tell us what you think of it'],
    [['Read on'], undefined],
    [['購読して最新の記事を読む。無料です。'], '購読して最新の記事を読む'],
  ])('%j gives %s', (lines, phrase) => expect(phraseOf(lines)).toBe(phrase));

  it('are short, and end with a word', () => {
    const phrase = phraseOf(['word '.repeat(40)]) ?? '';
    expect(phrase.length).toBeLessThanOrEqual(60);
    expect(phrase.endsWith('word')).toBe(true);
  });
});

describe('the marks of a rule', () => {
  type Trial = Candidate & Verdict;
  const choose = (trials: Trial[], options = {}) => chooseMarks(trials, (one) => one, options);
  const trial = (more: Partial<Trial>): Trial => ({
    anchor: 'name',
    generic: false,
    own: true,
    others: 0,
    prose: false,
    mark: { kind: 'other', select: '.x' },
    ...more,
  });

  it('are the first sound one for each anchor', () => {
    const heading = trial({ anchor: 'heading', mark: { kind: 'other', heading: 'Club' } });
    const missing = trial({ own: false, mark: { kind: 'other', select: '.missing' } });
    const greedy = trial({ prose: true, mark: { kind: 'other', select: '.greedy' } });
    const plain = trial({ generic: true, others: 2, mark: { kind: 'other', select: 'aside' } });
    const good = trial({ mark: { kind: 'other', select: '.good' } });
    const later = trial({ mark: { kind: 'other', select: '.later' } });
    expect(choose([missing, greedy, plain, good, later, heading])).toEqual({ marks: [good.mark, heading.mark] });
  });

  it('are three at most', () => {
    const all = (['name', 'heading', 'words', 'link', 'other words'] as const).map((anchor) => trial({ anchor }));
    expect(choose(all)).toEqual({ marks: all.slice(0, 3).map(({ mark }) => mark) });
  });

  it('are refused with the reason', () => {
    expect(choose([trial({ prose: true })])).toEqual({ refused: 'prose_elsewhere' });
    expect(choose([trial({ own: false })])).toEqual({ refused: 'nothing_lasting' });
    expect(choose([])).toEqual({ refused: 'nothing_lasting' });
  });

  it('for all sites know it by its heading or its words, never by a class', () => {
    const worded = trial({ anchor: 'words', mark: { kind: 'other', select: 'aside', says: 'join the club' } });
    const classed = trial({ anchor: 'heading', mark: { kind: 'other', select: '.club', heading: 'Club' } });
    expect(choose([trial({}), classed, worded], { anywhere: true })).toEqual({ marks: [worded.mark] });
    expect(choose([trial({}), classed], { anywhere: true })).toEqual({ refused: 'nothing_lasting' });
  });
});
