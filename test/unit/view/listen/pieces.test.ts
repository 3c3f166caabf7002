import { describe, expect, it } from 'vitest';
import { pieceEnd } from '../../../../src/view/listen/pieces';

const piecesOf = (text: string, rate = 1): string[] => {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = pieceEnd(text, from, rate);
    pieces.push(text.slice(from, end));
    from = end;
  }
  return pieces;
};
const clause = 'the herons have begun to sit on the rails again, ';

describe('pieces of a sentence', () => {
  it('leave a sentence whole that is said soon enough', () => {
    expect(piecesOf('It slid.')).toEqual(['It slid.']);
  });

  it('cut a long one where the voice would pause, and lose nothing', () => {
    const text = clause.repeat(8);
    const pieces = piecesOf(text);
    expect(pieces.join('')).toBe(text);
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith(','))).toBe(true);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(156);
  });

  it('cut between words where there is no pause, and anywhere where there are no words', () => {
    expect(piecesOf('heron '.repeat(60)).every((piece) => /^ ?(?:heron ?)+$/.test(piece))).toBe(true);
    expect(piecesOf('x'.repeat(400)).join('')).toHaveLength(400);
  });

  it('are shorter for a slow voice and for writing without spaces', () => {
    const [fast = '', slow = ''] = [2, 0.5].map((rate) => piecesOf(clause.repeat(20), rate)[0]);
    expect(slow.length).toBeLessThan(fast.length / 2);
    expect(piecesOf('土手が崩れた後、鷺が線路に止まっている、'.repeat(10))[0]?.length).toBeLessThanOrEqual(60);
  });
});
