/** Does a sentence tell of somebody: does it begin with the name, or with the first of its words? */
export const isAbout = (sentence: string, name: string): boolean =>
  sentence.startsWith(name) || sentence.startsWith(`${name.split(' ')[0]} `);
