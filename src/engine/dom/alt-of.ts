/** What software writes where nobody said anything; some of it the picture's address. */
const unsaid =
  /^(?:missing alt(?: text)?(?: value)?|(?:image )?alt(?:ernative)?[- ]text(?: here)?|no alt(?:ernative)? text(?: provided)?(?: for this image)?|null|undefined|https?:\/\/\S+)$/i;

/** What a page says of a picture in words, '' where it says nothing. */
export function altOf(image: Element): string {
  const said = image.getAttribute('alt')?.trim() ?? '';
  return unsaid.test(said) ? '' : said;
}
