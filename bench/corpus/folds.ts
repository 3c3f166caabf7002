import { createHash } from 'node:crypto';

export const foldCount = 5;

const secondLevel = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'or', 'ne', 'go', 'gob', 'gouv', 'govt']);

/** The domain somebody registered, near enough for keeping sites apart: platforms with many sites count as one. */
export function registeredDomain(url: string): string {
  const labels = new URL(url).hostname.toLowerCase().split('.');
  const last = labels[labels.length - 1] ?? '';
  const second = labels[labels.length - 2] ?? '';
  return labels.slice(last.length === 2 && secondLevel.has(second) ? -3 : -2).join('.');
}

/** All pages of a domain fall into the same fold, in every run. */
export const foldOf = (url: string): number => createHash('sha256').update(registeredDomain(url)).digest().readUInt32BE(0) % foldCount;
