/** Words of names that begin with a small letter. */
export const particles = new Set(
  'de da di du del della der den van von la le el al bin ibn ben of and the y e und et zu ter ten dos das do af av &'.split(' '),
);

/** The source of an expression: "and" between two names. */
export const and = '(?:&|and|und|et|y|e|en|och|og|i|и)';

/** What stands between the names of several people. */
export const joins = new RegExp(`^(?:,|${and}|、|with|・)$`, 'i');
