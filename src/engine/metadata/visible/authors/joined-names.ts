import { blockOf } from '../../../dom/block-of';
import type { Part } from '../parts';
import { leadingName, looksLikePerson } from './name';
import { and, joins } from './name-words';

const lastName = new RegExp(`^(${and}) ([^,|]+)`);

const open = new RegExp(`^(.*\\S)\\s(${and})$`);

/** Adds the further names of a list whose names are elements of their own. */
export function joined(name: string, parts: readonly Part[], from: number): string {
  const block = parts[from - 1] && blockOf((parts[from - 1] as Part).element);
  // "By Ann Lee & Bo Arle", with a link on the last name only.
  const [, begun, join] = open.exec(name) ?? [];
  const other = begun && parts[from] && block?.contains(parts[from].element) ? leadingName(parts[from].text) : '';
  const isNamed = looksLikePerson(other);
  let all = isNamed ? `${begun} ${join} ${other}` : (begun ?? name);
  for (let at = isNamed ? from + 1 : from; block && at < parts.length && at < from + 12; at += 2) {
    // "By Ann Lee and Bo Arle, Gazette", with a link on the first name only.
    const last = block.contains((parts[at] as Part).element) ? lastName.exec((parts[at] as Part).text) : null;
    if (last && looksLikePerson(leadingName(last[2] as string))) return `${all} ${last[1]} ${leadingName(last[2] as string)}`;
    if (at + 1 >= parts.length) break;
    const [join, next] = [parts[at] as Part, parts[at + 1] as Part];
    const trimmed = join.text.replace(/^,\s*(?=\p{L})/u, '');
    if (!joins.test(trimmed) || !block.contains(next.element) || !looksLikePerson(leadingName(next.text))) break;
    all += `${join.text === ',' || join.text === '、' ? ', ' : ` ${trimmed} `}${leadingName(next.text)}`;
  }
  return all;
}
