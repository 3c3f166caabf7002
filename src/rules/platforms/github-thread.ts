import { platform } from '../site';

/** An issue, a pull request or a discussion, on github.com and on a company's own GitHub. */
export default platform({
  name: 'GitHub',
  platform: { select: '[data-testid="issue-viewer-container"], #discussion_bucket .timeline-comment' },
  pageKind: 'forum',
  article: ['[data-testid="markdown-body"], .comment-body.markdown-body'],
  title: '[data-testid="issue-title"], .js-issue-title',
  byline: '[data-testid="issue-body-header-author"], .gh-header-meta .author',
});
