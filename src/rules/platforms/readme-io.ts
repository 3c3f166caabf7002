import { platform } from '../site';

/** Guides and references of programming interfaces: the names of parameters are labels of a form. */
export default platform({
  name: 'ReadMe',
  platform: { select: 'article.rm-Article' },
  pageKind: 'documentation',
  article: ['article.rm-Article'],
  remove: [{ kind: 'navigation', select: '.rm-Article .PageThumbs-helpful, .rm-Article .UpdatedAt, .rm-Article nav, .suggestEdits' }],
});
