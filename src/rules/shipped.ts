import type { Rule } from './rule';
import { RuleBook } from './rule-book';

const siteFiles = import.meta.glob<Rule>('./sites/*.ts', { eager: true, import: 'default' });
const platformFiles = import.meta.glob<Rule>('./platforms/*.ts', { eager: true, import: 'default' });

/** The rules of sites that come with Galley, by their file. */
export const shippedSites: Readonly<Record<string, Rule>> = siteFiles;

/** The rules of publishing software that come with Galley, by their file. */
export const shippedPlatforms: Readonly<Record<string, Rule>> = platformFiles;

const book = new RuleBook(Object.values(siteFiles));

/** The shipped rules for an address. */
export const shippedRulesFor = (url: URL): Rule[] => book.rulesFor(url);
