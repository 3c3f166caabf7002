import { keepList } from '../../platform/imported-rules/lists';
import type { Gathered } from '../../rules/formats/gather';
import { identityOfConfigs, identityOfFilters, type ListIdentity } from '../../rules/formats/list-identity';
import { readConfigLines, readFilterList, readSiteConfigs } from '../../rules/formats/read-list';
import { NotAList, whichFormat } from '../../rules/formats/which-format';
import type { ListAnswer, ListRequest } from './list-answer';

/** A file of more bytes is none of the lists that people share; the largest of these have seven million. */
const mostBytes = 20_000_000;

/*
 * Reads lists away from the page, so that it never stands still, and keeps them. One request, answered file by file; the
 * page ends the worker afterwards, or in the middle: a list is then kept whole or not at all.
 */
addEventListener('message', async ({ data }: MessageEvent<ListRequest>) => {
  const configs: File[] = [];
  for (const file of data.files) if ((await take(file, data.everywhere)) === 'site-config') configs.push(file);
  if (configs.length > 0) await takeConfigs(configs);
  tell({ done: true });
});

async function take(file: File, everywhere: boolean): Promise<'site-config' | undefined> {
  try {
    if (file.size > mostBytes) return tell({ file: file.name, tooBig: file.size });
    const text = await file.text();
    const format = whichFormat(text);
    if (format === 'site-config') return format;
    if (format === 'own') return tell({ file: file.name, own: file });
    const listFile = { name: file.name, text };
    if (format === 'filters') await keep(file.name, await identityOfFilters(listFile), readFilterList(listFile, everywhere));
    else await keep(file.name, await identityOfConfigs([file.name]), readConfigLines(listFile));
  } catch (error) {
    tell({ file: file.name, ...whyNot(error) });
  }
}

async function takeConfigs(files: readonly File[]): Promise<void> {
  const identity = await identityOfConfigs(files.map(({ name }) => name));
  const file = files.length === 1 ? (files[0] as File).name : identity.name;
  try {
    const texts = await Promise.all(files.map(async (one) => ({ name: one.name, text: await one.text() })));
    await keep(file, identity, readSiteConfigs(texts));
  } catch (error) {
    tell({ file, ...whyNot(error) });
  }
}

/** Reading is nine tenths of the work. */
const readingShare = 0.9;

async function keep(file: string, identity: ListIdentity, reading: Generator<number, Gathered>): Promise<void> {
  let step = reading.next();
  for (; !step.done; step = reading.next()) tell({ file, progress: step.value * readingShare });
  const { list, entries } = step.value;
  if (list.taken === 0) throw new NotAList('nothing');
  const kept = { ...list, ...identity, enabled: true, added: Date.now() };
  await keepList(kept, entries, (share) => tell({ file, progress: readingShare + share * (1 - readingShare) }));
  tell({ file, kept });
}

function whyNot(error: unknown): { notAList: NotAList['why'] } | { full: true } | { failed: string } {
  if (error instanceof NotAList) return { notAList: error.why };
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return { full: true };
  return { failed: error instanceof Error ? error.message : String(error) };
}

function tell(answer: ListAnswer): undefined {
  postMessage(answer);
}
