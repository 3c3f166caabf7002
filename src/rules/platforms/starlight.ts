import { platform } from '../site';

export default platform({
  name: 'Starlight',
  platform: { select: '.sl-markdown-content' },
  pageKind: 'documentation',
  article: ['.sl-markdown-content'],
});
