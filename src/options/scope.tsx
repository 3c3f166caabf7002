import { useEffect, useId, useState } from 'preact/hooks';
import { message } from '../platform/i18n';
import { readSites, watchSettings } from '../platform/settings/settings';

interface Props {
  host: string | undefined;
  choose: (host: string | undefined) => void;
}

/** Where the appearance holds: on all sites, or on one that has its own. Absent while no site has. */
export function Scope({ host, choose }: Props) {
  const id = useId();
  const hosts = useHosts(host);
  if (hosts.length === 0) return null;
  return (
    <p class="scope">
      <label for={id}>{message('options_scope')}</label>
      <select id={id} value={host ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value || undefined)}>
        <option value="">{message('options_allSites')}</option>
        {hosts.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

function useHosts(host: string | undefined): string[] {
  const [hosts, setHosts] = useState<string[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const read = async () => setHosts(Object.keys(await readSites()));
    watchSettings(read, { host, signal: stop.signal });
    void read();
    return () => stop.abort();
  }, [host]);
  return [...new Set(host ? [...hosts, host] : hosts)].sort();
}
