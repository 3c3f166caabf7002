import * as v from 'valibot';
import { balanced } from '../balanced';
import { clutterKinds } from '../kinds';
import { stepsSchema } from '../step-schema';
import type { HostEntry } from './imported-list';

const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000));
/** Lists live from week to week: hashed names and counted children are theirs to use. */
const selector = v.pipe(line, v.check(balanced));
const steps = v.optional(stepsSchema);

const listMark = v.strictObject({
  select: selector,
  steps,
  not: v.optional(v.array(line)),
  paths: v.optional(v.array(v.pipe(line, v.startsWith('/')))),
});
const ruleMark = v.strictObject({ kind: v.picklist(clutterKinds), select: selector, inArticle: v.optional(v.boolean()) });
const rule = v.strictObject({
  from: v.literal('imported'),
  hosts: v.array(line),
  article: v.optional(v.array(selector)),
  remove: v.optional(v.array(ruleMark)),
  title: v.optional(selector),
  byline: v.optional(selector),
  published: v.optional(selector),
  nextPage: v.optional(selector),
  singlePage: v.optional(selector),
  test: v.optional(v.object({ url: line, has: line })),
});

const entry = v.object({
  list: v.string(),
  host: v.string(),
  marks: v.optional(v.array(v.unknown())),
  spared: v.optional(v.array(v.string())),
  rules: v.optional(v.array(v.unknown())),
});

/** An entry as storage gave it back, with the sound ones of its marks and rules; a broken one costs the others nothing. */
export function soundEntry(stored: unknown): HostEntry | undefined {
  if (!v.is(entry, stored)) return undefined;
  const sound = {
    ...stored,
    marks: stored.marks?.filter((one) => v.is(listMark, one)),
    rules: stored.rules?.filter((one) => v.is(rule, one)),
  };
  return sound as HostEntry;
}
