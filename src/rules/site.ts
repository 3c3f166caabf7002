import type { Rule } from './rule';

/** Declares the rule of a site; each is a file in `sites`, named after the host. */
export const site = (rule: Rule & Required<Pick<Rule, 'hosts' | 'test'>>): Rule => rule;

/** Declares the rule of a publishing software; each is a file in `platforms`, named after it. */
export const platform = (rule: Rule & Required<Pick<Rule, 'name' | 'platform'>>): Rule => rule;
