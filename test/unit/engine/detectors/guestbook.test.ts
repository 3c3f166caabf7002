// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from './clutter-of';

const fields =
  '<input type="text" placeholder="Your name"><textarea placeholder="Leave a comment"></textarea><button>Post a tribute</button>';
const comments = (html: string) =>
  clutterOf(`<article><h1>Ann Lee, 1931–2024</h1>${story(1, 6)}${html}</article>`)
    .filter(({ kind }) => kind === 'comments' || kind === 'other')
    .map(({ text }) => text)
    .join(' | ');

describe('the guestbook of an obituary', () => {
  it.each([
    ['a date', 'Saturday, May 4, 2024, St. Mary’s Church'],
    ['an hour', 'Saturday, 10 a.m., St. Mary’s Church'],
    ['hours', 'Friday, 4–7 PM, Lee Funeral Home'],
    ['an hour without a half of the day', 'Samstag, 10:00 Uhr, Marienkirche'],
  ])('goes, and leaves when and where people meet: %s', (_, when) => {
    const taken = comments(`<section><p><b>Funeral:</b> ${when}</p><form><h3>Guestbook</h3>${fields}</form></section>`);
    expect(taken).toContain('Post a tribute');
    expect(taken).not.toContain(when);
  });

  it('takes its heading along', () => {
    expect(comments(`<div><h3>Leave a comment</h3><p>Be kind.</p><form>${fields}</form></div>`)).toMatch(/^Leave a comment Be kind\./);
  });
});
