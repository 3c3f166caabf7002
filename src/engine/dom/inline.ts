const inline = new Set('a abbr b bdi bdo cite data del em font i ins label mark q s small span strike strong sub sup time u'.split(' '));

/** Is this an element that stands in a line of text and holds a part of it? */
export const isInline = ({ localName }: Element): boolean => inline.has(localName);
