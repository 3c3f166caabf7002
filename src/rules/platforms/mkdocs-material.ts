import { platform } from '../site';

/** A page of a manual, not a post of its blog plug-in. */
export default platform({
  name: 'Material for MkDocs',
  platform: { select: '.md-content:not(.md-content--post) > article.md-content__inner' },
  pageKind: 'documentation',
  article: ['article.md-content__inner'],
});
