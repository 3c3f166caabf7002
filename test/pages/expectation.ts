import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { clutterKinds, pageKinds } from '../../src/rules/kinds';

const lines = v.optional(v.array(v.pipe(v.string(), v.nonEmpty())), []);

/** What a test page promises; beside it as `expected.json`. */
const expectation = v.strictObject({
  /** Where the page is served, and what it shows a reader who asks why it is here. */
  url: v.pipe(v.string(), v.url()),
  about: v.pipe(v.string(), v.nonEmpty()),
  /** The file beside this one that is served; its ending gives the content type. */
  page: v.optional(v.string(), 'page.html'),
  /** False: the page's own scripts are kept from running by its policy. */
  scripts: v.optional(v.boolean(), true),
  /** Lines the clean view shows (title and byline included), and lines it does not. */
  keep: lines,
  gone: lines,
  /** Lines that stand on the page twice and are shown once. */
  once: lines,
  /** Lines that follow each other in this order. */
  order: lines,
  /** Selectors that match in the content; with a number, exactly that often. */
  keepMarkup: v.optional(v.array(v.string()), []),
  count: v.optional(v.record(v.string(), v.number()), {}),
  /** Selectors that match nothing in the content. */
  goneMarkup: v.optional(v.array(v.string()), []),
  /** Fields exactly as given; null means that there is none. */
  metadata: v.optional(v.record(v.string(), v.nullable(v.string())), {}),
  /** Fields on which the page's sources disagree, as the popup says. */
  disagrees: v.optional(v.array(v.string()), []),
  /** Kinds that are listed among what was left out. */
  removed: v.optional(v.array(v.picklist(clutterKinds)), []),
  /** Kinds that must not be listed. */
  notRemoved: v.optional(v.array(v.picklist(clutterKinds)), []),
  kind: v.optional(v.picklist(pageKinds)),
  hasArticle: v.optional(v.boolean()),
  /** True: there is nothing to show at all. */
  nothing: v.optional(v.boolean(), false),
});

export type Expectation = v.InferOutput<typeof expectation>;

export interface TestPage {
  name: string;
  folder: string;
  expected: Expectation;
}

/** The promises of a page that a test makes up. */
export const promises = (given: v.InferInput<typeof expectation>): Expectation => v.parse(expectation, given);

/** Every folder here with an `expected.json`; one that does not hold to the schema fails by name. */
export function readTestPages(root: string): TestPage[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readTestPage(root, entry.name))
    .sort((a, b) => a.name.localeCompare(b.name));
}

export function readTestPage(root: string, name: string): TestPage {
  const folder = path.join(root, name);
  const result = v.safeParse(expectation, JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')));
  if (!result.success) {
    const wrong = result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
    throw new Error(`test/pages/${name}/expected.json: ${wrong.join('; ')}`);
  }
  return { name, folder, expected: result.output };
}
