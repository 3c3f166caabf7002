import type { RuleSelection, RuleStep } from '../../rule';
import type { Filter } from './filter';

/** A filter as a line of a list, in the words of uBlock Origin, which AdGuard reads too. */
export function printFilter({ hosts, notHosts, path, exception, ...selection }: Filter): string {
  const where = [...hosts, ...notHosts.map((host) => `~${host}`)].join(',');
  return `${where}${exception ? '#@#' : '##'}${printSelection(selection)}${path ? `:matches-path(${printedPath(path)})` : ''}`;
}

const isPath = (text: string): boolean => /^(?:\.?\/|\()/.test(text);

function printSelection({ select = '', steps = [] }: RuleSelection): string {
  const first = isPath(select) ? `:xpath(${printed(select)})` : select;
  return first + steps.map(printStep).join('');
}

function printStep(step: RuleStep): string {
  if ('text' in step) return `:has-text(${printed(step.text)})`;
  if ('pattern' in step) return `:has-text(/${step.pattern}/${step.flags ?? ''})`;
  if ('leastText' in step) return `:min-text-length(${step.leastText})`;
  if ('is' in step) return step.is;
  if ('has' in step) return `:has(${printSelection(step.has)})`;
  if ('not' in step) return `:not(${printSelection(step.not)})`;
  if ('upward' in step) return `:upward(${step.upward})`;
  return isPath(step.to) ? `:xpath(${printed(step.to)})` : ` ${step.to}`;
}

/** `/*` would begin a comment. */
const printedPath = (path: string): string => (/\/\*|^["']/.test(path) ? inQuotes(path) : path);

/** Words as they are where no sign in them could be misread, else in quotes. */
const printed = (text: string): string => (/^[\p{L}\p{N}][\p{L}\p{N} ]*$/u.test(text) && text === text.trim() ? text : inQuotes(text));

const inQuotes = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
