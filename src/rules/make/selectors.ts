import type { BlockFacts, ElementFacts } from './facts';
import { isStableName, isStableValue } from './stable-names';

/** Attributes that say what a thing is, the most telling first. */
const telling = ['aria-label', 'itemprop', 'data-testid', 'data-component', 'data-module', 'data-type', 'data-name', 'role'];
/** Elements and roles that alone say what they are for; an `aside`, a `header` or a note may be the next article's own. */
const landmarks = new Set(['nav', 'form', 'dialog']);
const roles = new Set(['navigation', 'complementary', 'search', 'form', 'dialog', 'alertdialog', 'banner', 'contentinfo']);
/** What a block may hold that tells it from the blocks around it. */
const structure = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'form', 'ul', 'ol', 'iframe', 'figure', 'img', 'button', 'table', 'dl', 'a']);

export interface Selector {
  text: string;
  /** It names no more than a sort of element, so it must hit nothing but the block itself. */
  generic: boolean;
}

const named = (text: string): Selector => ({ text, generic: false });
const generic = (text: string): Selector => ({ text, generic: true });

/** Selectors that mean an element by what it is: its id, what its attributes say, its classes. None counts children. */
export function namesOf({ tag, id, classes, attributes }: ElementFacts): Selector[] {
  const stable = classes.filter(isStableName).sort((a, b) => b.length - a.length);
  const [first, second] = stable;
  return [
    ...(id && isStableName(id) ? [named(`#${id}`)] : []),
    ...telling
      .filter((name) => (name === 'role' ? roles.has(attributes.role ?? '') : isStableValue(attributes[name] ?? '')))
      .map((name) => (name === 'role' ? generic : named)(`${tag}[${name}="${attributes[name]}"]`)),
    ...stable.map((name) => named(`${tag}.${name}`)),
    ...(first && second ? [named(`${tag}.${first}.${second}`)] : []),
    ...(landmarks.has(tag) ? [generic(tag)] : []),
  ];
}

/** A sort of block by what it holds; never alone, for the next article may hold its like. */
export function shapeOf({ tag, children }: BlockFacts): Selector {
  const holds = [...new Set(children)].filter((name) => structure.has(name)).slice(0, 3);
  return generic(`${tag}${holds.map((name) => `:has(> ${name})`).join('')}`);
}

/** Which sort of block in what it stands in, where its own name will not do. */
export function placesOf(facts: BlockFacts): Selector[] {
  const shape = shapeOf(facts).text;
  const parents = facts.around.slice(0, 4).flatMap((element, distance) =>
    namesOf(element)
      .filter((name) => !name.generic)
      .slice(0, 1)
      .map(({ text }) => `${text} ${distance === 0 ? '> ' : ''}`),
  );
  return [...new Set([...parents.map((parent) => parent + shape), ...parents.map((parent) => parent + facts.tag)])].map(generic);
}

/** A path that leads to the same place tomorrow: `/newsletter`, `/about/the-club`. Numbers and whole headlines do not. */
const lasting = /^(?:\/[a-z]{2,}(?:[-_][a-z]+){0,2})+\/?$/i;
/** A longer block has links in its sentences; they do not say what it is. */
const longestLinking = 300;
const mostLinks = 2;

/** Selectors that mean a short block by where it leads: a fixed page of this site, or another site. */
export function leadingTo({ tag, lines, links }: BlockFacts): Selector[] {
  if (links.length > mostLinks || lines.join(' ').length > longestLinking) return [];
  return links.flatMap((link) => {
    const [whole, host = '', path = '', more = ''] = /^(https?:\/\/[\w.-]+)?([\w/-]*)([?#]|$)/i.exec(link) ?? [];
    const leads = whole !== undefined && (lasting.test(path) || (host !== '' && path.length < 2));
    return leads ? [generic(`${tag}:has(a[href${more ? '^' : ''}="${whole}"])`)] : [];
  });
}
