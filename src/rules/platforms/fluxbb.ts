import { platform } from '../site';

export default platform({
  name: 'FluxBB',
  platform: { select: '.blockpost .postmsg' },
  pageKind: 'forum',
  article: ['.blockpost .postmsg:not(.postsignature)'],
  remove: [{ kind: 'other', select: '.postedit', inArticle: true, because: 'when a post was last edited' }],
});
