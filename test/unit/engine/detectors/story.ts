const sentence = (i: number): string =>
  `Paragraph ${i} tells of the harbour, of the boats that came in before the storm, and of what their crews had seen out at sea.`;

/** Paragraphs of an article, so that a page has something to lose. */
export const story = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `<p>${sentence(from + i)}</p>`).join('');
