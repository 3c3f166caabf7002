import fc from 'fast-check';
import { foreignDirectives, ownDirectives } from '../../../../../src/rules/formats/site-config/directives';
import type { Directive, SiteConfig } from '../../../../../src/rules/formats/site-config/site-config';
import { hosts } from './hosts';

const names = fc.constantFrom(...ownDirectives, ...foreignDirectives.keys(), 'wrong_word');
/** Whatever stands on a line; white space at its ends means nothing. */
const value = fc.string({ unit: 'grapheme', maxLength: 40 }).map((one) => one.replace(/[\r\n\u2028\u2029]/g, '').trim());
/** `replace_string(<i>): …`: brackets in pairs may stand in it. */
const argument = fc.stringMatching(/^[<a-z>/= "'-]{0,12}$/);

const directive: fc.Arbitrary<Directive> = fc.record({ name: names, value, argument }, { requiredKeys: ['name', 'value'] });

/** Site configs with all they can say, and much they cannot. */
export const configs: fc.Arbitrary<SiteConfig> = fc.record({
  host: fc.oneof(
    hosts,
    hosts.map((host) => `.${host}`),
  ),
  directives: fc.array(directive, { maxLength: 8 }),
});
