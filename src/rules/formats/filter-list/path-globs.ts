import { Refusal } from '../refusal';

/** In a regular expression: letters and escaped signs, and `.*` between them. */
const plain = /^(?:[^\\^$.*+?()[\]{}|]|\\[^\w\s]|\.\*)+$/;

/**
 * The globs of a rule's `paths` for what a filter asks of the path: a part of it, or a regular expression that says no
 * more than a glob can.
 * @throws Refusal
 */
export function pathGlobs(path: string): string[] {
  const pattern = /^\/(.+)\/i?$/.exec(path)?.[1];
  const looksLikePattern = pattern !== undefined && /[\\^$*+?()[\]{}|]/.test(pattern);
  return looksLikePattern ? pattern.split('|').flatMap((branch) => globsOfPattern(branch, path)) : globsOfPart(path, path);
}

function globsOfPattern(branch: string, whole: string): string[] {
  const [, start, rest = ''] = /^(\^?)(.*)$/.exec(branch) ?? [];
  if (!plain.test(rest)) throw new Refusal('path', whole);
  const text = rest.replaceAll('.*', '*').replace(/\\(.)/g, '$1');
  if (!start) return globsOfPart(text, whole);
  if (!text.startsWith('/') || /[\\^$()[\]{}|+]/.test(text)) throw new Refusal('path', whole);
  return [text.includes('*') ? `${text}*` : text];
}

function globsOfPart(part: string, whole: string): string[] {
  if (!part || /[\\^$()[\]{}|+]/.test(part)) throw new Refusal('path', whole);
  const later = `/*${part}*`;
  return part.startsWith('/') ? [part.includes('*') ? `${part}*` : part, later] : [later];
}
