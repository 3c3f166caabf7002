import { findDate } from '../metadata/dates/find-date';
import type { Metadata } from '../metadata/metadata';
import { fold } from '../words/fold';
import { plainText } from './plain-text';

/** Longer runs hold more than a headline and what stands under it. */
const longest = 400;
/** "By", "JST", "4 min read": what may stand around the facts. */
const mostAround = 24;

/**
 * Do these nodes say no more than the view's own header does (title, author, date, section, site)? Then nothing of them
 * is left out, and they are no entry in the list.
 */
export function factsOnly({ title, byline, section, siteName }: Partial<Metadata>): (nodes: readonly Node[]) => boolean {
  const names = (byline ?? '').split(/, | and | & |、|，/);
  const facts = [title, byline, ...names, section, siteName].map((fact) => fold(fact ?? '')).filter((fact) => fact.length > 1);
  return (nodes) => {
    const text = plainText(nodes);
    if (text === '' || text.length > longest) return false;
    const date = findDate(text);
    const dated = date ? text.slice(0, date.start) + text.slice(date.end) : text;
    let rest = ` ${fold(dated)} `;
    for (const fact of facts) rest = rest.replaceAll(` ${fact} `, '  ');
    const stated = date !== undefined || rest.length < fold(dated).length + 2;
    return stated && rest.replace(/[#\s]+/g, '').length <= mostAround;
  };
}
