import { platform } from '../site';

/** Lists of members, each a line of links, and of signatures: what a model of paragraphs takes for menus. */
export default platform({
  name: 'Doxygen',
  platform: { generator: 'doxygen' },
  pageKind: 'documentation',
  article: ['div.contents'],
  title: '.headertitle .title',
  remove: [{ kind: 'navigation', select: '.header > .summary, .memtitle > .permalink, .contents > hr.footer, .dyncontent' }],
});
