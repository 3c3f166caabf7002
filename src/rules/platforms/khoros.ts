import { platform } from '../site';

/** Khoros Communities, once Lithium. Its articles and blogs are built of the same messages and need no rule. */
export default platform({
  name: 'Khoros',
  platform: { select: 'body.ForumTopicPage .lia-message-body-content' },
  pageKind: 'forum',
  article: ['.lia-message-body-content'],
});
