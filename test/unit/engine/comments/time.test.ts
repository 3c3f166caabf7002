// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { timeOf } from '../../../../src/engine/comments/time';

const textOf = (html: string): string | undefined => {
  document.body.innerHTML = html;
  return timeOf([...document.body.querySelectorAll('*')])?.text;
};

it('a time that is there in two forms, one for narrow screens, is read once', () => {
  expect(textOf('<time datetime="2024-06-14T13:22:54Z"><span>June 14, 2024</span><span>1 yr</span></time>')).toBe('June 14, 2024');
});

it('a day and an hour in parts of their own are one time', () => {
  expect(textOf('<time datetime="2024-06-14T13:22:54Z"><span>June 14, 2024</span> <span>1:22 pm</span></time>')).toBe(
    'June 14, 2024 1:22 pm',
  );
  expect(textOf('<div class="email-date"><div class="time">14 June 2024</div><div><a href="#1">1:22 p.m.</a></div></div>')).toBe(
    '14 June 2024 1:22 p.m.',
  );
});

it('a link to the post is one by the name of the script that counts the time', () => {
  expect(textOf('<span>wrote on <a href="/post/80" class="timeago" title="2024-06-14T13:22:54Z">14 June 2024</a></span>')).toBe(
    '14 June 2024',
  );
});

it('a time in short is the whole one that is said on pointing at it', () => {
  expect(textOf('<a href="/post/1" data-tooltip="March 3, 2026 at 9:15 AM">8mo</a>')).toBe('March 3, 2026 at 9:15 AM');
  expect(textOf('<span class="age" title="2026-03-03T09:15:00">8mo</span>')).toBe('8mo');
  expect(textOf('<button aria-label="Reply to what was said 2026">12</button>')).toBeUndefined();
});

it('a time that only machines are told is that of the element which will show it', () => {
  expect(textOf('<faceplate-timeago ts="2026-03-04T23:03:50.740000+0000" format="narrow"></faceplate-timeago>')).toBe(
    '2026-03-04T23:03:50.740000+0000',
  );
  expect(textOf('<relative-time datetime="2026-03-04T23:03:50Z">Mar 4</relative-time>')).toBe('Mar 4');
});

it('a time in words is the whole one that a script shows on pointing at it, without what nobody asks for', () => {
  const full = 'Wednesday, September 24th, 2025 at 10:43:10 PM GMT+03:00';
  expect(textOf(`<span class="moment-time" data-tippy-content="${full}">1 year ago</span>`)).toBe('September 24th, 2025 at 10:43 PM');
  expect(textOf('<span class="time" data-tippy-content="To the post">1 year ago</span>')).toBe('1 year ago');
  expect(textOf('<span class="time" title="March 3, 2026 at 9:15 AM">3 hours ago</span>')).toBe('3 hours ago');
});

it('a day and an hour with a drawn sign between them are two words', () => {
  expect(textOf('<time datetime="2005-07-10T00:57:00">7/9/05<i class="far" aria-hidden="true"></i>7:57 PM</time>')).toBe('7/9/05 7:57 PM');
});

it('a link to a post by its number says when that was, and a thread’s name does not', () => {
  expect(textOf('<p><a href="/index.php?msg=4711">Sewing 2026</a></p><a href="/index.php?msg=4711">June 04, 2024, 11:23:55 AM</a>')).toBe(
    'June 04, 2024, 11:23:55 AM',
  );
  expect(textOf('<h3><a href="#p4711">Sewing in 2026</a></h3>')).toBeUndefined();
  expect(textOf('<a href="#p4711">March 3, 2026</a>')).toBe('March 3, 2026');
});

it('a day that only today tells is the one that is said on pointing at it', () => {
  const time = (text: string, title: string) => `<time datetime="2025-12-19T04:25:38+0500" title="${title}">${text}</time>`;
  expect(textOf(time('Yesterday at 4:25 AM', 'Dec 19, 2025 at 4:25 AM'))).toBe('Dec 19, 2025 at 4:25 AM');
  expect(textOf(time('Dienstag um 16:27', '19. Dezember 2025 um 16:27'))).toBe('19. Dezember 2025 um 16:27');
  expect(textOf(time('Yesterday at 4:25 AM', 'To the post'))).toBe('Yesterday at 4:25 AM');
});

it('a day and an hour stand before the note that a post was edited', () => {
  const edited = '<span class="post_edit">(This post was last modified: 2019-02-23, 09:20 PM by <a href="#">Anna</a>.)</span>';
  expect(textOf(`<span class="post_date">2019-02-23, 09:14 PM ${edited}</span>`)).toBe('2019-02-23, 09:14 PM');
});

it('a day and an hour that a drawn sign stood between, which is not copied, are apart', () => {
  document.body.innerHTML = '<time datetime="2005-07-10T00:57:00">7/9/05<i></i>7:57 PM</time>';
  document.querySelector('i')?.remove();
  expect(timeOf([...document.body.querySelectorAll('*')])?.text).toBe('7/9/05 7:57 PM');
});
