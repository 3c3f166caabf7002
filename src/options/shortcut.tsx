import { useEffect, useState } from 'preact/hooks';
import { message } from '../platform/i18n';
import { canHaveMenuEntry } from '../platform/menu-entry';
import { assignedShortcut, openShortcutSettings } from '../platform/shortcut';
import { MenuEntry } from './menu-entry';

/** The keys as the browser has them; only the browser can change them, so this leads there. */
export function Shortcut() {
  const [keys, setKeys] = useState<string[]>();
  useEffect(() => {
    const read = async () => setKeys(await assignedShortcut());
    void read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return (
    <section id="shortcut" aria-labelledby="shortcut-title">
      <h2 id="shortcut-title">{message('options_shortcut')}</h2>
      <p>
        {message('options_shortcutText')}{' '}
        {keys?.length === 0 ? <b>{message('options_noShortcut')}</b> : keys?.map((key) => <kbd key={key}>{key}</kbd>)}
      </p>
      <button type="button" class="plain" onClick={openShortcutSettings}>
        {message('options_changeShortcut')}
      </button>
      {canHaveMenuEntry() && <MenuEntry />}
    </section>
  );
}
