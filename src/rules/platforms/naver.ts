import { platform } from '../site';

/** Naver's SmartEditor, with which blogs, cafés and posts are written: the buttons around are called like the text's own lines. */
export default platform({
  name: 'Naver',
  platform: { select: '.se-viewer .se-main-container' },
  article: ['.se-main-container'],
});
