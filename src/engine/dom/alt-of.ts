/** What a page says of a picture in words, '' where it says nothing. */
export const altOf = (image: Element): string => image.getAttribute('alt')?.trim() ?? '';
