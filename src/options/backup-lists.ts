import * as v from 'valibot';
import type { KeptList } from '../platform/imported-rules/lists';
import { soundEntry } from '../rules/imported/entry-schema';
import type { ImportedList } from '../rules/imported/imported-list';
import type { Backup } from './backup-schema';
import { soundOr } from './backup-schema';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const refused = v.object({ kind: v.string(), count, examples: v.array(v.string()) });
const facts = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: v.string(),
  format: v.picklist(['filters', 'site-configs']),
  enabled: v.boolean(),
  added: v.number(),
  lines: count,
  taken: count,
  hosts: count,
  everywhere: v.boolean(),
  refused: v.array(refused),
});
/** As it stands: what `v.object` gives back has its keys in another order, and the next file would be another one. */
const listSchema = v.custom<ImportedList>((given) => v.is(facts, given));
/** Files that were saved before lists were in them have none. */
const fileSchema = v.object({ lists: v.optional(v.array(v.object({ list: listSchema, entries: v.array(v.unknown()) }))) });

/** The file in pieces: readable where a reader may look, a line for each host of a list. */
export function* backupText(backup: Backup, lists: readonly KeptList[] = []): Generator<string> {
  yield JSON.stringify(backup, null, 2).replace(/\n\}$/, '');
  yield ',\n  "lists": [';
  for (const [at, { list, entries }] of lists.entries()) {
    yield `${at ? ',' : ''}\n    { "list": ${JSON.stringify(list)}, "entries": [`;
    for (const [line, { list: _, ...entry }] of entries.entries()) yield `${line ? ',' : ''}\n      ${JSON.stringify(entry)}`;
    yield '\n    ] }';
  }
  yield '\n  ]\n}\n';
}

/** The lists of a file that is a backup; undefined where it is too old to have any. */
export function listsIn(text: string): KeptList[] | undefined {
  const { lists } = soundOr(() => v.parse(fileSchema, JSON.parse(text)));
  return lists?.map(({ list, entries }) => ({
    list,
    entries: entries.map((entry) => soundEntry({ ...(entry as object), list: list.id })).filter((entry) => entry !== undefined),
  }));
}
