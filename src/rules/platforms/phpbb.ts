import { platform } from '../site';

export default platform({
  name: 'phpBB',
  platform: { select: 'body#phpbb' },
  pageKind: 'forum',
  article: ['.postbody .content'],
});
