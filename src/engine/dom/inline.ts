const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var'.split(' '),
);

/** Is this an element that stands in a line of text and holds a part of it? */
export const isInline = ({ localName }: Element): boolean => inline.has(localName);
