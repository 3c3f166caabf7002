// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const among = (head: string) => {
  const value = '<td data-keep><a href="/makers/hale">Jonas Hale</a> (maker)</td>';
  const table = `<table><tbody><tr>${head}${value}</tr></tbody></table>`;
  return text(build(`<div><h1>Tide clock</h1>${table}</div><p data-keep>It strikes.</p>`, 'Tide clock'));
};

describe('what a row begins with', () => {
  it('stays before a value that was chosen', () => {
    expect(among('<th>Maker</th>')).toBe('MakerJonas Hale (maker)It strikes.');
  });

  it.each(['<th data-mark>Partner</th>', '<th><a href="/makers">All makers</a></th>', '<th style="display:none">Maker</th>'])(
    'goes: %s',
    (head) => expect(among(head)).toBe('Jonas Hale (maker)It strikes.'),
  );
});
