import { platform } from '../site';

/** An article is what its editors wrote; boxes to steer through the wiki, edit links and the notices of maintainers are not. */
export default platform({
  name: 'MediaWiki',
  platform: { generator: 'MediaWiki' },
  article: ['#mw-content-text'],
  remove: [
    { kind: 'navigation', select: '#mw-content-text .navbox' },
    { kind: 'navigation', select: '#mw-content-text .mw-editsection' },
    { kind: 'navigation', select: '#mw-content-text #toc' },
    { kind: 'navigation', select: '#mw-content-text .printfooter' },
    { kind: 'navigation', select: '#mw-content-text .sistersitebox' },
    { kind: 'navigation', select: '#mw-content-text .mw-pt-languages' },
    { kind: 'hidden', select: '#mw-content-text .shortdescription' },
    { kind: 'other', select: '#mw-content-text .ambox' },
  ],
});
