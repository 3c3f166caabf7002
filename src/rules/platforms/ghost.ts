import { platform } from '../site';

export default platform({
  name: 'Ghost',
  platform: { generator: 'Ghost' },
  article: ['.gh-content', '.post-full-content'],
});
