/** What somebody has, or did or said on an occasion: a text tells that, and no note on who wrote it. */
const told =
  /^(?:['’]s\s|\s(?:reviewed|said|says|told|shared|noted|explained|tested|tried|added|replies|replied|responds|responded|answers|answered|died)[\s:：])/;

/** Does a sentence tell who somebody is: does it begin with the name, or with the first of its words? */
export function isAbout(sentence: string, name: string): boolean {
  if (!sentence.startsWith(name)) return sentence.startsWith(`${name.split(' ')[0]} `);
  // Links and what follows them stand apart in it.
  return !told.test(sentence.slice(name.length).replace(/^ (?=['’])/, ''));
}
