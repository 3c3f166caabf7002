import { platform } from '../site';

/** Posts are `.cooked`; the page for readers without scripts, in <noscript>, has them as `.post` with microdata. */
export default platform({
  name: 'Discourse',
  platform: { generator: 'Discourse' },
  pageKind: 'forum',
  article: ['.cooked, .crawler-post .post'],
  remove: [
    { kind: 'related', heading: 'Related topics' },
    { kind: 'related', heading: 'Suggested Topics' },
    {
      kind: 'other',
      select: 'aside.onebox:is(.allowlistedgeneric, .whitelistedgeneric) .onebox-body:has(:is(h3, h4) a) > p',
      inArticle: true,
      because: 'what another site says of itself on a card',
    },
  ],
});
