import { platform } from '../site';

/** A post is a table in a table; pictures that its writer did not place in the text stand below it. */
export default platform({
  name: 'Discuz!',
  platform: { select: '#postlist [id^="postmessage_"]' },
  pageKind: 'forum',
  article: ['#postlist [id^="postmessage_"], #postlist .pattl .savephotop'],
  remove: [
    { kind: 'other', select: '.pstatus', inArticle: true, because: 'when a post was last edited' },
    { kind: 'other', select: 'img.authicn', because: 'sign of who wrote' },
  ],
  title: '#thread_subject',
});
