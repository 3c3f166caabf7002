import { platform } from '../site';

export default platform({
  name: 'Flarum',
  platform: { select: '.PostStream .Post-body, #flarum-content .Post-body' },
  pageKind: 'forum',
  article: ['.Post-body'],
});
