import { platform } from '../site';

export default platform({
  name: 'Javadoc',
  platform: { generator: 'javadoc' },
  pageKind: 'documentation',
  article: ['main', '.contentContainer'],
  title: 'h1.title, h2.title',
  remove: [{ kind: 'navigation', select: '.table-tabs' }],
});
