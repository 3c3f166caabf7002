import { platform } from '../site';

export default platform({
  name: 'Invision Community',
  platform: { select: 'body.ipsApp' },
  pageKind: 'forum',
  article: ['[data-role="commentContent"]'],
  remove: [
    { kind: 'other', select: '.cTopicOverview' },
    { kind: 'other', select: '.ipsReact', because: 'who liked a post' },
    { kind: 'other', select: '.ipsTruncate_more', inArticle: true, because: 'opens what is shown in whole' },
    { kind: 'other', select: 'a[href*="do=editlog"]', inArticle: true, because: 'earlier versions of a post' },
    {
      kind: 'other',
      select: '[data-excludequote]:has(> strong > time)',
      inArticle: true,
      because: 'when a post was last edited',
    },
  ],
});
