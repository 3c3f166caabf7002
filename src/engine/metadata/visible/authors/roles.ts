import { and } from './name-words';
import roles from './roles.json';

const known = new Set(Object.values(roles).flat());
/** In words: longer is said of somebody, not what he is by profession. */
const longest = 5;
const before = /^\S+\s.*\p{L}$/u;
const joined = new RegExp(`^${and}\\s`);

/** "Senior Staff Writer": does a text say what somebody does, and not who it is? */
export const isRole = (text: string): boolean => {
  const words = text.toLowerCase().split(/[\s/]+/);
  return words.length <= longest && words.some((word) => known.has(word)) && !/[.:;!?()]/.test(text);
};

/** "Ann Lee, Staff Writer" is Ann Lee: names without what their bearers are by profession. Who goes by one name may be called so. */
export function withoutRoles(name: string): string {
  const [first = '', ...others] = name.split(/,\s+/);
  if (!before.test(first) || !others.some(isRole)) return name;
  return others.reduce((all, part) => (isRole(part) ? all : `${all}${joined.test(part) ? ' ' : ', '}${part}`), first);
}

/** "Hask Contributor": what somebody is to a site that does not say there who he is. */
export const isNameless = (name: string): boolean => /\s(?:contributors?|staff|correspondents?)$/i.test(name);
