import { platform } from '../site';

export default platform({
  name: 'Javadoc',
  platform: { generator: 'javadoc' },
  pageKind: 'documentation',
  article: ['main', '.contentContainer'],
  remove: [{ kind: 'navigation', select: '.table-tabs' }],
});
