import { site } from '../site';

/** Hacker News: a question and the answers to it, in tables in a table, indented by an empty image. */
export default site({
  hosts: ['news.ycombinator.com'],
  paths: ['/item'],
  pageKind: 'forum',
  article: ['.fatitem .toptext, .commtext'],
  test: {
    url: 'https://news.ycombinator.com/item?id=8863',
    has: 'Dropbox',
    hasNot: 'Guidelines',
  },
});
