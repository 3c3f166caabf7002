import { platform } from '../site';

/** Where its scripts did not run, the posts stand in what is there for readers without scripts. */
export default platform({
  name: 'Flarum',
  platform: { select: '.PostStream .Post-body, noscript#flarum-content' },
  paths: ['/d/*', '/*/d/*'],
  pageKind: 'forum',
  article: ['.Post-body'],
});
