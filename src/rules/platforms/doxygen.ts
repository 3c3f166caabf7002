import { platform } from '../site';

export default platform({
  name: 'Doxygen',
  platform: { generator: 'Doxygen' },
  pageKind: 'documentation',
  article: ['div.contents'],
});
