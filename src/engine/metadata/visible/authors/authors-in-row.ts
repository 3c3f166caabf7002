import { blockOf } from '../../../dom/block-of';
import type { Page } from '../../../page';
import { looksLikePerson } from './name';
import { joins } from './name-words';
import type { Part } from '../parts';
import { leadsToProfile } from './profile';

/**
 * The names that stand in one line with a name, each a link to somebody's page and nothing but commas and "and" between
 * them; undefined where it stands alone. Structured data often know but the first author.
 */
export function authorsInRow(page: Page, parts: readonly Part[], name: string): string | undefined {
  const isAuthor = ({ text, element }: Part): boolean => leadsToProfile(page, element) && looksLikePerson(text);
  const known = parts.find((part) => part.text === name && isAuthor(part));
  if (!known) return undefined;
  const block = blockOf(known.element);
  const line = parts.filter(({ element }) => block.contains(element));
  const row = line.slice(line.findIndex(isAuthor), line.findLastIndex(isAuthor) + 1);
  const pages = new Set(row.filter(isAuthor).map(({ element }) => element.closest('a')?.getAttribute('href')));
  const isRow = row.every((part, at) => (at % 2 === 0 ? isAuthor(part) : joins.test(part.text)));
  if (!isRow || pages.size < 2 || pages.size !== (row.length + 1) / 2) return undefined;
  return row.map(({ text }) => (/^[,、]$/.test(text) ? `${text} ` : joins.test(text) ? ` ${text} ` : text)).join('');
}
