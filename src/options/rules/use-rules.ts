import { useEffect, useState } from 'preact/hooks';
import { type KeptRules, readRules, watchRules } from '../../platform/reader-rules/reader-rules';

/** The reader's rules, kept in step with every other place that changes them. */
export function useRules(failed: (error: unknown) => void): KeptRules {
  const [kept, setKept] = useState<KeptRules>({ rules: [], unreadable: 0 });
  useEffect(() => {
    const stop = new AbortController();
    const read = () => void readRules().then(setKept, failed);
    watchRules(read, stop.signal);
    read();
    return () => stop.abort();
  }, []);
  return kept;
}
