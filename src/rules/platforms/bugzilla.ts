import { platform } from '../site';

export default platform({
  name: 'Bugzilla',
  platform: { select: '#bugzilla-body, #field-value-bug_id' },
  pageKind: 'forum',
  article: ['.comment-text', '.bz_comment_text'],
  title: '#field-value-short_desc, #short_desc_nonedit_display',
});
