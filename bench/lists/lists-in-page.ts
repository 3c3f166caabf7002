import { forgetAllLists, keepList } from '../../src/platform/imported-rules/lists';
import { importedRulesFor } from '../../src/platform/imported-rules/look-up';
import { identityOfConfigs, identityOfFilters } from '../../src/rules/formats/list-identity';
import { readConfigLines, readFilterList } from '../../src/rules/formats/read-list';
import { whichFormat } from '../../src/rules/formats/which-format';
import type { ImportedList } from '../../src/rules/imported/imported-list';

/** What reading and keeping a list took, in milliseconds. */
export interface TakenList extends ImportedList {
  readMs: number;
  keptMs: number;
  /** Bytes that all lists together take in storage now. */
  bytes: number;
}

async function take(file: string, text: string, everywhere: boolean): Promise<TakenList> {
  const listFile = { name: file, text };
  const filters = whichFormat(text) === 'filters';
  const identity = await (filters ? identityOfFilters(listFile) : identityOfConfigs([file]));
  const began = performance.now();
  const reading = filters ? readFilterList(listFile, everywhere) : readConfigLines(listFile);
  let step = reading.next();
  while (!step.done) step = reading.next();
  const read = performance.now();
  const list: ImportedList = { ...step.value.list, ...identity, enabled: true, added: Date.now() };
  await keepList(list, step.value.entries);
  const kept = performance.now();
  const { usage = 0 } = await navigator.storage.estimate();
  return { ...list, readMs: read - began, keptMs: kept - read, bytes: usage };
}

/** Median time of looking an address up, in milliseconds, over addresses that no list names and some that it does. */
async function lookUp(hosts: readonly string[]): Promise<{ ms: number; rules: number }> {
  const times: number[] = [];
  let rules = 0;
  for (const host of hosts) {
    const began = performance.now();
    rules += (await importedRulesFor(new URL(`https://www.${host}/news/1`))).length;
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return { ms: times[times.length >> 1] ?? 0, rules };
}

Object.assign(globalThis, { galleyLists: { take, lookUp, forgetAll: forgetAllLists } });
