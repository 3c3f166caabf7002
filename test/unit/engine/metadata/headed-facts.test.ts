// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { metadataOf, paragraphs, title } from './metadata-of';

const read = (beside: string) => {
  const { byline, publishedTime } = metadataOf({ body: `<main><div><h1>${title}</h1>${paragraphs.long}</div>${beside}</main>` });
  return { byline, day: publishedTime?.slice(0, 10) };
};
const fact = (label: string, said: string) => `<div class="item">${label}${said}</div>`;
const day = '<p><time datetime="2024-08-30T12:00:00Z">August 30, 2024</time></p>';

it.each([
  `<aside>${fact('<h3>Published</h3>', day)}${fact('<h3>Author</h3>', '<p>Ada Pell</p>')}</aside>`,
  `<div>${fact('<h4>Published</h4><h3>Publish date</h3>', '<time>30 August 2024</time>')}${fact('<h4>Author</h4>', '<p>Ada Pell</p>')}</div>`,
  `<div>${fact('<p class="small">Published</p>', '<p class="date">Aug 30, 2024</p>')}${fact('<p>Author</p>', '<p>Ada Pell</p>')}</div>`,
])('a column beside the text has each fact under a heading of its own: %s', (beside) =>
  expect(read(beside)).toEqual({ byline: 'Ada Pell', day: '2024-08-30' }),
);

it.each([
  ['of several days', fact('<h3>Published</h3>', '<p>30 August 2024</p>') + fact('<h3>Published</h3>', '<p>2 May 2021</p>')],
  ['over more than a day', fact('<h3>Published</h3>', '<p>From 30 August 2024 in nine harbours</p>')],
  ['over no name', fact('<h3>Author</h3>', '<p>Write to us about it</p>')],
  ['in a list of other things', `<ul><li>${fact('<h3>Published</h3>', day)}</li></ul>`],
])('and not %s', (_, beside) => expect(read(beside)).toEqual({ byline: undefined, day: undefined }));
