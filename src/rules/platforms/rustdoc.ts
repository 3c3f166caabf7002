import { platform } from '../site';

/** Items with short lines on each: what a model of paragraphs takes for lists of links. */
export default platform({
  name: 'rustdoc',
  platform: { generator: 'rustdoc' },
  pageKind: 'documentation',
  article: ['#main-content'],
  remove: [{ kind: 'navigation', select: '#main-content a.src, #main-content a.srclink, #main-content .rustdoc-breadcrumbs, #copy-path' }],
});
