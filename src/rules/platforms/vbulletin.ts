import { platform } from '../site';

export default platform({
  name: 'vBulletin',
  platform: { generator: 'vBulletin', select: '[id^="post_message_"]' },
  pageKind: 'forum',
  article: ['[id^="post_message_"]'],
  remove: [
    {
      kind: 'other',
      select:
        '[id^="postmenu_"] ~ .smallfont, .userinfo_extra, img[src*="statusicon/"], img[src*="images/buttons/"], img[src*="misc/quote_icon"], a[href*="newreply.php"]',
      because: 'what is said of who wrote, signs and buttons',
    },
  ],
  title: 'h1 .threadtitle',
});
