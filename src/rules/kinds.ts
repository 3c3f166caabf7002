/** The kinds of clutter a reader is told of. */
export const clutterKinds = [
  'comments',
  'login',
  'newsletter',
  'related',
  'share',
  'ad',
  'promo',
  'navigation',
  'consent',
  'author',
  'hidden',
  'other',
] as const;
export type ClutterKind = (typeof clutterKinds)[number];

/** What sort of page this is. On a forum the posts are the article; on a listing the cards are. */
export const pageKinds = ['article', 'documentation', 'forum', 'product', 'listing', 'collection', 'service'] as const;
export type PageKind = (typeof pageKinds)[number];

/** Is such a page one text, and no posts, cards or offers? */
export const isOneText = (kind: PageKind): boolean => kind === 'article' || kind === 'documentation';
