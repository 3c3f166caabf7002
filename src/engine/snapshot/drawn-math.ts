import { attribute, firstChild, localNameOf, nextSibling, nodeType, queryAll, textOf } from '../dom/live';

const mathml = 'http://www.w3.org/1998/Math/MathML';
const tokens = new Set(['mi', 'mn', 'mo', 'mtext', 'ms']);
const rows: Record<string, string> = { math: 'math', mrow: 'mrow', TeXAtom: 'mrow', texatom: 'mrow', mstyle: 'mrow' };
/** Those that are drawn in the order in which MathML has them, with this many parts. */
const ordered: Record<string, number> = { msup: 2, msub: 2, mfrac: 2 };
/** Boxes that only place what is in them, in HTML; in SVG all groups without a name do. */
const places = /^mjx-(?:script|num|den|frac|dtable|row|dbox|sqrt|box|texatom)$/;
const lines = /^(?:rect|mjx-(?:nstrut|dstrut|line|surd))$/;

/** What an element of MathJax's drawing stands for, in MathML; '' for a box that only places others. */
const nameOf = (drawn: Element): string => {
  const name = localNameOf(drawn);
  return (
    attribute(drawn, 'data-mml-node') ?? (name.startsWith('mjx-') && (name === 'mjx-texatom' || !places.test(name)) ? name.slice(4) : '')
  );
};

function* elementsIn(drawn: Element): Generator<Element> {
  for (let at: Node | null = firstChild(drawn); at; at = nextSibling(at)) {
    if (nodeType(at) !== 1 || lines.test(localNameOf(at as Element))) continue;
    if (nameOf(at as Element) === '') yield* elementsIn(at as Element);
    else yield at as Element;
  }
}

/** The characters of a sign: SVG has their code in an attribute, HTML in a class. */
export function signsOf(drawn: Element): string {
  const codes = [drawn, ...queryAll(drawn, '[data-c], mjx-c, text, mjx-utext')].map((sign) => {
    const code = attribute(sign, 'data-c') ?? /(?:^|\s)mjx-c([\dA-F]{2,6})(?:\s|$)/.exec(attribute(sign, 'class') ?? '')?.[1];
    const point = code ? Number.parseInt(code, 16) : 0;
    return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : /text$/.test(localNameOf(sign)) ? (textOf(sign) ?? '') : '';
  });
  return codes.join('');
}

/** The MathML of a formula that MathJax drew without saying it; null where a part is of a kind whose order is not certain. */
export function readDrawing(drawn: Element, inert: Document): Element | null {
  const name = nameOf(drawn);
  if (tokens.has(name)) return token(name, signsOf(drawn), inert);
  const parts = [...elementsIn(drawn)];
  // The sign of a root is drawn after what stands under it.
  const inner = name === 'msqrt' && nameOf(parts.at(-1) ?? drawn) === 'mo' ? parts.slice(0, -1) : parts;
  const known = name === 'msqrt' ? name : (rows[name] ?? (ordered[name] === inner.length ? name : undefined));
  const read = known === undefined ? [] : inner.map((part) => readDrawing(part, inert));
  if (known === undefined || read.length === 0 || read.includes(null)) return null;
  const made = inert.createElementNS(mathml, known);
  for (const part of read) made.appendChild(part as Element);
  return made;
}

function token(name: string, signs: string, inert: Document): Element | null {
  if (!signs) return null;
  const made = inert.createElementNS(mathml, name);
  made.textContent = signs;
  return made;
}
