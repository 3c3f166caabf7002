import { htmlSpace, attribute, attributeNames, attributesOf, firstChild, namespaceOf, textOf } from '../dom/live';
import { skipped } from './names';
import { holdsMedia } from './players';

/** Attributes that clobber the copy's forms or let it act; everything else is the sanitiser's business. */
const dropped = ['name', 'id', 'form', 'autofocus'];

const named = new Set('form input textarea select button output fieldset keygen'.split(' '));

/**
 * A shallow copy of a live element of this name in the inert document, or null where nothing of it can matter. It is a new element,
 * not a clone: a clone of a customised built-in runs the page's code when it is shown, and handlers compiled from `on…`
 * attributes outlive the attributes (seen in Chromium). Form controls lose `id` and `name`: named controls hide
 * properties of their form from everyone who reads it.
 */
export function copyElement(live: Element, name: string, inert: Document): Element | null {
  if (name === 'object' && holdsMedia(live)) return inert.createElement('div');
  if (skipped.has(name)) return null;
  if (name === 'slot') return inert.createElement('span');
  if (name === 'span' && isBreak(live)) return inert.createElement('br');
  const copy = newElement(live, name, inert);
  copyAttributes(live, copy);
  if (named.has(name)) for (const attr of dropped) copy.removeAttribute(attr);
  return copy;
}

/** An empty `<span class="br">` ends a line, as its name says. */
const isBreak = (live: Element): boolean => firstChild(live) === null && /(?:^|\s)br(?:\s|$)/.test(attribute(live, 'class') ?? '');

/** What `setAttribute` takes and leaves as it is; a parser makes other names too (`@click`, `xml:lang`, a stray quote). */
const settable = /^(?!on)[a-z][a-z\d_-]*$/;
const handler = /^on/i;

function copyAttributes(live: Element, copy: Element): void {
  const names = attributeNames(live);
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    // By name where one can: nodes for thousands of attributes cost more than anything else of the walk.
    if (settable.test(name)) copy.setAttribute(name, attribute(live, name) ?? '');
    else if (!handler.test(name)) copy.setAttributeNode(attributesOf(live)[i]?.cloneNode() as Attr);
  }
}

/** A parser makes elements of names that nobody else may give one. */
const nameable = /^[a-z][\w.:-]*$/i;

function newElement(live: Element, name: string, inert: Document): Element {
  if (!nameable.test(name)) return inert.createElement('span');
  const space = namespaceOf(live);
  // createElementNS would take the `o` of <o:p> for a prefix.
  return space === htmlSpace ? inert.createElement(name) : inert.createElementNS(space, name);
}

/** The box that stands in the copy for a <noscript>. */
export function copyNoscript(inert: Document): Element {
  const box = inert.createElement('div');
  box.setAttribute('data-galley-noscript', '');
  return box;
}

/**
 * What <noscript> holds, as nodes. Pages whose scripts did not run have their posts or pictures only there.
 * The parser's document is inert: nothing loads, nothing runs.
 */
export function noscriptNodes(live: Element): Node[] {
  const html = textOf(live) ?? '';
  return html.includes('<') ? [...new DOMParser().parseFromString(html, 'text/html').body.childNodes] : [];
}
