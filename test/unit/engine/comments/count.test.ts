import { describe, expect, it } from 'vitest';
import { countIn } from '../../../../src/engine/comments/count';

describe('how many comments a label speaks of', () => {
  it.each([
    ['24 Comments', 24],
    ['Comments (3)', 3],
    ['1,204 comments', 1204],
    ['1.204 Kommentare', 1204],
    ['12 Kommentare', 12],
    ['3 commentaires', 3],
    ['コメント24件', 24],
    ['24件のコメント', 24],
    ['댓글 7', 7],
    ['12 条评论', 12],
    ['٢٤ تعليقات', 24],
    ['0 Comments', 0],
    ['24 thoughts on “The line”', 24],
  ])('%s', (label, count) => expect(countIn(label)).toBe(count));

  it.each(['Leave a comment', 'Comments', '24 stories', 'Chapter 3'])('%s: no number of comments', (label) =>
    expect(countIn(label)).toBeUndefined(),
  );
});
