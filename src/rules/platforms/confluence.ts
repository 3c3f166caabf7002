import { platform } from '../site';

/** A page of a wiki, with the list of its sections that the author has put at its head. */
export default platform({
  name: 'Confluence',
  platform: { select: '#content #main-content.wiki-content' },
  article: ['#main-content.wiki-content'],
  remove: [{ kind: 'navigation', select: '.toc-macro' }],
});
