/** Words of names that begin with a small letter. */
export const particles = new Set(
  'de da di du del della der den van von la le el al bin ibn ben of and the y e und et zu ter ten dos das do af av &'.split(' '),
);

/** What stands between the names of several people. */
export const joins = /^(?:,|&|and|und|et|y|e|en|och|og|i|и|、|with|・)$/i;
