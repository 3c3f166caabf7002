/** What a story is filed under may stand in the same box as who wrote it. */
const filed = /categor|rubri[ckq]|(?:^|[\s_-])(?:topic|tag)s?(?:[\s_-]|$)/i;

/** Do an element's own names say that it tells what a story is filed under? */
export const isFiled = (element: Element): boolean => filed.test(`${element.getAttribute('class') ?? ''} ${element.id}`);

/** Links to what else is filed under the same. */
export const topicLinks =
  'a[rel~=tag], a[rel~=category], a[href*="/category/"], a[href*="/categories/"], a[href*="/topics/"], a[href*="/tag/"]';
