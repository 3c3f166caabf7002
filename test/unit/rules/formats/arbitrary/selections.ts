import fc from 'fast-check';
import type { RuleStep } from '../../../../../src/rules/rule';

const name = fc.stringMatching(/^[a-z][a-z-]{0,6}[a-z]$/);
const quoted = fc.stringMatching(/^[ -!#-[\]-~]{1,10}$/).map((text) => `"${text}"`);
const named = fc.oneof(
  name.map((one) => `.${one}`),
  name.map((one) => `#${one}`),
  fc.tuple(name, quoted).map(([key, value]) => `[${key}^=${value}]`),
);
export const simple = fc.oneof(name, named);
const combinator = fc.constantFrom(' ', ' > ', ' + ', ' ~ ');
export const css = fc.oneof(
  simple,
  fc.tuple(simple, combinator, simple).map((parts) => parts.join('')),
  fc.tuple(name, simple).map(([tag, inner]) => `${tag}:has(> ${inner})`),
);
export const xpath = fc.constantFrom('//div[@class="x"]/p', '//p[contains(., \'it, (or) "so"\')]', '(//h1 | //h2)', './/a');

/** Any words a page can have, with signs that could be misread; white space at the ends means nothing in a list. */
export const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/[\r\n]/g, ' ').trim())
  .filter((text) => text !== '');
// A bare `)` in square brackets is read too, but not beside `:matches-path()`, which agtree takes apart.
const patterns = fc.constantFrom('^Ad$', 'spon[so]red', '\\d+ (?:ads|offers)', 'a\\/b', 'x{1,3}', 'Werbung|Anzeige', '[/"\\]]');
const flags = fc.constantFrom('', 'i', 'u', 'ims');

/** Where CSS goes from what was found: it begins with a combinator, or with what stands inside. */
const moves = fc.oneof(
  fc.tuple(fc.constantFrom('> ', '+ ', '~ '), simple).map((parts) => parts.join('')),
  simple,
);

const { step } = fc.letrec<{ step: RuleStep; steps: RuleStep[] }>((tie) => ({
  step: fc.oneof(
    // The schema takes no deeper ones.
    { depthSize: 'small', maxDepth: 2 },
    words.map((text) => ({ text })),
    fc.tuple(patterns, flags).map(([pattern, signs]) => ({ pattern, ...(signs ? { flags: signs } : {}) })),
    fc.nat(500).map((leastText) => ({ leastText })),
    named.map((is) => ({ is })),
    fc.oneof(fc.integer({ min: 1, max: 9 }), css).map((upward) => ({ upward })),
    fc.oneof(
      moves.map((to) => ({ to })),
      fc.constantFrom({ to: './ancestor::div' }, { to: './..' }, { to: '(//main)[1]' }),
    ),
    fc.tuple(simple, tie('steps')).map(([select, steps]) => ({ has: { select: `> ${select}`, steps } })),
    fc.tuple(simple, tie('steps')).map(([select, steps]) => ({ not: { select, steps } })),
    // One that begins by going somewhere is a selector, as it is read.
    tie('steps').map((steps) => ({ not: { steps: 'to' in (steps[0] as RuleStep) ? [{ leastText: 1 }, ...steps] : steps } })),
  ),
  steps: fc
    .array(tie('step'), { minLength: 1, maxLength: 3 })
    .map(asRead)
    .filter((steps) => steps.length > 0),
}));

export const steps = fc.array(step, { maxLength: 3 });

/** Steps in the shape that reading gives them: CSS joins the CSS before it, so it stands only after something else. */
export function asRead(all: readonly RuleStep[]): RuleStep[] {
  const read: RuleStep[] = [];
  for (const step of all) {
    const last = read.at(-1);
    const goes = 'to' in step && isCss(step);
    if (!isCss(step) || (last && !isCss(last)) || (goes && last && 'is' in last)) read.push(step);
  }
  return read;
}

const isCss = (step: RuleStep): boolean => 'is' in step || ('to' in step && !/^(?:\.?\/|\()/.test(step.to));
