import { platform } from '../site';

export default platform({
  name: 'FluxBB',
  platform: { select: '.blockpost .postmsg' },
  pageKind: 'forum',
  article: ['.blockpost .postmsg:not(.postsignature)'],
});
