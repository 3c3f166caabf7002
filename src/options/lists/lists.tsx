import { useEffect, useState } from 'preact/hooks';
import { message } from '../../platform/i18n';
import { noteLists, watchLists } from '../../platform/imported-rules/in-use';
import { forgetList, readLists, switchList } from '../../platform/imported-rules/lists';
import type { ImportedList } from '../../rules/imported/imported-list';
import { Switch } from '../../controls/switch';
import { keepOwnFile } from '../rules/keep-own-file';
import { labelOf } from './label-of';
import { ListRow } from './list-row';
import { outcomeOf } from './outcome';
import { takeFiles } from './take-files';

/** The lists the reader brought: added from files, switched and forgotten. */
export function Lists({ failed }: { failed: (error: unknown) => void }) {
  const lists = useLists(failed);
  const [everywhere, takeEverywhere] = useState(false);
  const { reading, said, take, stop } = useReading(everywhere, failed);
  const change = (work: Promise<void>) => void work.then(noteLists).catch(failed);
  return (
    <section id="lists" aria-labelledby="lists-title">
      <h2 id="lists-title">{message('lists_title')}</h2>
      <p>{message('lists_text')}</p>
      <ul class="rules">
        {lists.map((list) => (
          <ListRow
            key={list.id}
            list={list}
            label={labelOf(list, lists)}
            turn={(on) => change(switchList(list.id, on))}
            forget={() => change(forgetList(list.id))}
          />
        ))}
      </ul>
      {reading ? (
        <div class="reading">
          <label>
            {message('lists_reading', reading.file)} <progress value={reading.progress} />
          </label>
          <button type="button" class="plain" onClick={stop}>
            {message('lists_stop')}
          </button>
        </div>
      ) : (
        <p class="buttons">
          <label class="plain file">
            {message('lists_add')}
            <input
              type="file"
              multiple
              accept=".txt,.json,.jsonl,text/plain,application/json"
              onChange={({ currentTarget }) => {
                void take([...(currentTarget.files ?? [])]);
                currentTarget.value = '';
              }}
            />
          </label>
        </p>
      )}
      <ul class="said" role="status">
        {said.map((line, at) => (
          <li key={`${at} ${line}`}>{line}</li>
        ))}
      </ul>
      <Switch label={message('lists_everywhere')} hint={message('lists_everywhereHint')} on={everywhere} change={takeEverywhere} />
    </section>
  );
}

function useLists(failed: (error: unknown) => void): ImportedList[] {
  const [lists, setLists] = useState<ImportedList[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const read = () => void readLists().then(setLists, failed);
    watchLists(read, stop.signal);
    read();
    return () => stop.abort();
  }, []);
  return lists;
}

/** Reading files: how far it is, and what became of each. */
function useReading(everywhere: boolean, failed: (error: unknown) => void) {
  const [reading, setReading] = useState<{ file: string; progress: number; stop: AbortController }>();
  const [said, say] = useState<string[]>([]);
  const take = async (files: File[]) => {
    const [first] = files;
    if (!first) return;
    const stop = new AbortController();
    setReading({ file: first.name, progress: 0, stop });
    const own: Promise<string>[] = [];
    const lines: string[] = [];
    try {
      await takeFiles(
        { files, everywhere },
        (answer) => {
          if ('progress' in answer) setReading({ ...answer, stop });
          if ('own' in answer) own.push(keepOwnFile(answer.own));
          lines.push(outcomeOf(answer) ?? '');
        },
        stop.signal,
      );
      say([...lines, ...(await Promise.all(own)), stop.signal.aborted ? message('lists_stopped') : ''].filter(Boolean));
    } catch (error) {
      failed(error);
    }
    setReading(undefined);
  };
  return { reading, said, take, stop: () => reading?.stop.abort() };
}
