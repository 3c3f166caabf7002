import { platform } from '../site';

/** Questions and answers are the article; the short comments below them are comments. */
export default platform({
  name: 'Stack Exchange',
  platform: { select: '#question .js-post-body' },
  pageKind: 'forum',
  article: ['.js-post-body'],
  remove: [
    {
      kind: 'comments',
      select: '.js-comments-container, [id^="follow-ups-container-"]',
      because: 'comments on a question or an answer',
    },
  ],
});
