import { platform } from '../site';

export default platform({
  name: 'Mintlify',
  platform: { select: '#content-area .mdx-content' },
  pageKind: 'documentation',
  article: ['#content-area #header .prose, #content-area .mdx-content'],
  remove: [{ kind: 'navigation', select: '#content-area .eyebrow, #content-area #pagination' }],
});
