const blocks = new Set(
  `address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
   h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul video audio search`.split(
    /\s+/,
  ),
);

export const isBlock = (element: Element): boolean => blocks.has(element.localName);
const selector = [...blocks].join(',');
export const holdsBlocks = (element: Element): boolean => element.querySelector(selector) !== null;
