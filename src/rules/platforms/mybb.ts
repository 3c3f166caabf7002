import { platform } from '../site';

export default platform({
  name: 'MyBB',
  platform: { select: '#posts .post_body' },
  pageKind: 'forum',
  article: ['#posts .post_body'],
});
