import { collapse } from '../../../dom/text';
import { looksLikePerson } from './name';

/** What is set behind a name: "MD", "DACVB", "VTS (Behavior)", "Ph.D." */
const degree =
  /^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}?(?:\.\s?\p{Lu}\p{Ll}?){1,3}\.?|PhD|PharmD|PsyD|EdD|MSc|BSc|BVSc|BVetMed)(?:\s\(\p{L}[\p{L} ]{1,30}\))?$/u;
export const isDegree = (text: string): boolean => degree.test(text);

const longest = 240;
const most = 8;

/** Does a line say nothing but people's names, each with degrees behind it: "Ann Lee, DVM; Bo Arle, BA, LVT & Ida Holm, MD"? */
export function isNamesWithDegrees(text: string): boolean {
  if (text.length > longest) return false;
  const people = collapse(text).split(/\s?;\s?|\s(?:&|and|und|et|y)\s/);
  return people.length <= most && people.every(isOne);
}

function isOne(text: string): boolean {
  const [name = '', ...degrees] = text.split(/,\s/);
  return degrees.length > 0 && looksLikePerson(name) && degrees.every((one) => degree.test(one));
}
