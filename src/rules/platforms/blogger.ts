import { platform } from '../site';

export default platform({
  name: 'Blogger',
  platform: { generator: 'blogger' },
  paths: ['/*/*/*.html'],
  article: ['.post-body'],
});
