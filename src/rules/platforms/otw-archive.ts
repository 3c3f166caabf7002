import { platform } from '../site';

/** Archive of Our Own, and other archives of stories on its software. */
export default platform({
  name: 'OTW Archive',
  platform: { select: '#workskin > #chapters' },
  pageKind: 'article',
  article: ['#workskin'],
  title: '#workskin .title.heading',
  byline: '#workskin .byline.heading',
  published: '.work.meta dd.published',
  modified: '.work.meta dd.status',
  remove: [{ kind: 'navigation', select: '#workskin .landmark', because: 'said to readers of screens only' }],
});
