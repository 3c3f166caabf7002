import { useEffect, useState } from 'preact/hooks';
import { message } from '../../platform/i18n';
import { type RulesArea, rulesArea } from '../../platform/reader-rules/area';
import { moveRules } from '../../platform/reader-rules/move-rules';
import { watchRules } from '../../platform/reader-rules/reader-rules';
import { Switch } from '../../controls/switch';

/** Whether the rules travel with the reader to other devices. */
export function RulesPlace({ failed }: { failed: (error: unknown) => void }) {
  const [area, setArea] = useState<RulesArea>('local');
  useEffect(() => {
    const stop = new AbortController();
    const read = () => void rulesArea().then(setArea, failed);
    watchRules(read, stop.signal);
    read();
    return () => stop.abort();
  }, []);
  const move = async (to: RulesArea) => {
    try {
      await moveRules(to);
    } catch (error) {
      failed(error);
    }
  };
  return (
    <Switch
      label={message('rules_sync')}
      hint={message('rules_syncHint')}
      on={area === 'sync'}
      change={(on) => move(on ? 'sync' : 'local')}
    />
  );
}
