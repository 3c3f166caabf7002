/** Not `portrait`: sites call pictures that are higher than wide so. */
const names = /(?:^|[\s_-])(?:avatar|author|byline|profile|contributor|writer|gravatar|logo|userpic)s?(?:[\s_-]|$)/i;
const addresses = /gravatar\.com|\/avatars?\/|\blogo\b/i;

/** Is a picture, or the box of one, the face of an author or a sign of the site, by its own name? Not what the article shows. */
export const isFace = (element: Element): boolean =>
  names.test(element.getAttribute('class') ?? '') || (element.localName === 'img' && addresses.test(element.getAttribute('src') ?? ''));
