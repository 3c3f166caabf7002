import { platform } from '../site';

export default platform({
  name: 'phpBB',
  platform: { select: 'body#phpbb' },
  pageKind: 'forum',
  article: ['.postbody .content'],
  remove: [
    { kind: 'other', select: '.postbody .signature', because: 'signature' },
    { kind: 'other', select: 'blockquote cite .responsive-hide', inArticle: true, because: 'when somebody wrote what is quoted' },
    { kind: 'other', select: '.codebox > p', inArticle: true, because: 'selects the code below it' },
  ],
});
