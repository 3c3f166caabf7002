import { platform } from '../site';

/** Flarum's page for readers without scripts, in <noscript>, has each post as an article. */
export default platform({
  name: 'Flarum',
  platform: { select: '#flarum-content, #flarum-loading' },
  pageKind: 'forum',
  article: ['.Post-body', '#flarum-content article'],
});
