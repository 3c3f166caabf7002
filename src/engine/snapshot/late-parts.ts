import { attribute, nextSibling, nodeType, queryAll } from '../dom/live';

const place = /^(.*)[BP]:([\da-f]+)$/;

/**
 * The parts of a page that React sent late, by the templates that hold their places. They come in hidden boxes
 * (`<div hidden id="S:1">`), and a script moves each to `<template id="B:1">`, or `P:1` within another part; where
 * scripts did not run, they are still where they came (react-dom, ReactFizzConfigDOM.js).
 */
export function latePartsOf(page: Element): Map<Element, Element> {
  const late = new Map<Element, Element>();
  const places = queryAll(page, 'template[id*="B:"], template[id*="P:"]');
  if (places.length === 0) return late;
  const parts = new Map(queryAll(page, '[id*="S:"]').map((part) => [attribute(part, 'id') ?? '', part]));
  for (const template of places) {
    const [, prefix, number] = place.exec(attribute(template, 'id') ?? '') ?? [];
    const id = `${prefix}S:${number}`;
    const part = parts.get(id);
    if (!part) continue;
    late.set(template, part);
    // Each is moved once: a page that names the same twice would have parts within themselves.
    parts.delete(id);
  }
  return late;
}

/** So many nodes are looked at for that comment: a hostile page could have each place look through all that follow. */
const farthest = 500;

/** Where the page goes on after what is shown until a part has come: behind the comment that ends it, if there is one. */
export function afterWaiting(template: Element): Node | null {
  const next = nextSibling(template);
  if (!(attribute(template, 'id') ?? '').includes('B:')) return next;
  let depth = 1;
  let node: Node | null = next;
  for (let seen = 0; node && seen < farthest; node = nextSibling(node), seen++) {
    if (nodeType(node) !== 8) continue;
    const { data } = node as Comment;
    if (data === '/$') depth -= 1;
    else if (/^\$[?!~]?$/.test(data)) depth += 1;
    if (depth === 0) return nextSibling(node);
  }
  return next;
}
