import { platform } from '../site';

/** An issue or a merge request: what was reported and answered, not what the software notes between. */
export default platform({
  name: 'GitLab',
  platform: {
    select:
      'body[data-page^="projects:issues:show"], body[data-page^="projects:work_items:show"], body[data-page^="projects:merge_requests:show"]',
  },
  pageKind: 'forum',
  article: ['.work-item-description .md, .detail-page-description .md, .note-text.md'],
});
