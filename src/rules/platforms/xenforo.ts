import { platform } from '../site';

/** A post may begin with fields that its writer filled in ("TL;DR"). */
export default platform({
  name: 'XenForo',
  platform: { select: 'html#XF, html#XenForo' },
  pageKind: 'forum',
  article: ['.message-body .bbWrapper, .message-userContent .bbWrapper, .message-fields--before', '.messageText'],
  remove: [
    { kind: 'ad', select: '.samBannerUnit, .samCodeUnit', because: 'banner of an ad manager' },
    { kind: 'other', select: '.quoteExpand', inArticle: true, because: 'opens what is shown in whole' },
    {
      kind: 'other',
      select: '.bbCodeBlock--unfurl .contentRow-snippet',
      inArticle: true,
      because: 'what another site says of itself on a card',
    },
  ],
});
