import { useEffect, useState } from 'preact/hooks';
import { readRules, watchRules } from '../../platform/reader-rules/reader-rules';
import type { StoredRule } from '../../platform/reader-rules/stored-rule';

/** The reader's rules, kept in step with every other place that changes them. */
export function useRules(failed: (error: unknown) => void): StoredRule[] {
  const [rules, setRules] = useState<StoredRule[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const read = () => void readRules().then(setRules, failed);
    watchRules(read, stop.signal);
    read();
    return () => stop.abort();
  }, []);
  return rules;
}
