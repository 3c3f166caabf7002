import { useState } from 'preact/hooks';
import { message } from '../platform/i18n';
import { hasShortcuts } from '../platform/shortcut';
import { Appearance } from './appearance';
import { Backup } from './backup';
import { Lists } from './lists/lists';
import { Preview } from './preview';
import { Reading } from './reading';
import { Rules } from './rules/rules';
import { Scope } from './scope';
import { Shortcut } from './shortcut';
import { useSettings } from './use-settings';

/** All settings, with the text as it will look beside them. */
export function Options({ host: first, tabId }: { host?: string; tabId?: number }) {
  const [host, setHost] = useState(first);
  const held = useSettings(host);
  if (!held) return null;
  return (
    <>
      <header class="page">
        <img src="/icons/on-48.png" alt="" width="32" height="32" />
        <h1>{message('options_title')}</h1>
      </header>
      <main>
        <section class="look" id="appearance" aria-labelledby="appearance-title">
          <div class="controls">
            <h2 id="appearance-title">{message('options_appearance')}</h2>
            <Scope host={host} choose={setHost} />
            <Appearance {...held} />
            <button type="button" class="plain" onClick={held.reset}>
              {host ? message('options_resetSite', host) : message('options_resetAppearance')}
            </button>
          </div>
          <Preview settings={held.settings} />
        </section>
        <Reading {...held} />
        <Rules host={first} tabId={tabId} />
        <Lists failed={held.failed} />
        {hasShortcuts() && <Shortcut {...held} />}
        <Backup />
      </main>
      <p class="failure" role="alert">
        {held.failure && message('options_notSaved', held.failure)}
      </p>
    </>
  );
}
