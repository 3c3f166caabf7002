import { platform } from '../site';

export default platform({
  name: 'VitePress',
  platform: { select: '.VPDoc .vp-doc' },
  pageKind: 'documentation',
  article: ['.VPDoc .vp-doc'],
});
