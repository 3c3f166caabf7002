import { describe, expect, it } from 'vitest';
import { snippetHits } from '../../../bench/scores/snippets';

const hits = (text: string, wanted: string[], unwanted: string[] = []) => snippetHits(text, wanted, unwanted, true);

describe('snippets that must be kept, and that must not', () => {
  it('are found as they are written, whatever the case and the line ends', () => {
    expect(hits('The quay\n was Opened.', ['quay was opened', 'a lock'], ['Opened', 'closed'])).toEqual({
      found: 1,
      missed: ['a lock'],
      missedMarks: 0,
      leaked: ['Opened'],
      kept: 1,
    });
  });

  it('that are there but for their marks are missed, and counted', () => {
    expect(hits('It’s “the quay”, they said', ['It\'s "the quay"', "- It's", 'the lock'])).toMatchObject({ found: 0, missedMarks: 2 });
  });

  it('in other scripts are compared by their letters too', () => {
    expect(hits('「港」の話', ['"港"の話', '川の話'])).toMatchObject({ missedMarks: 1 });
  });
});
