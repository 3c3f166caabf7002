import { useEffect, useState } from 'preact/hooks';
import { message } from '../platform/i18n';
import { hasMenus } from '../platform/menus';
import { assignedShortcut, openShortcutSettings } from '../platform/shortcut';
import { Switch } from '../controls/switch';
import type { SettingsInHand } from './use-settings';

/** The quick ways into the view: the keys as the browser has them, which only it can change, and the entry in its menu. */
export function Shortcut({ settings, save }: SettingsInHand) {
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
      {hasMenus() && (
        <Switch
          label={message('setting_menuEntry', message('menu_toggle'))}
          on={settings.menuEntry}
          change={(menuEntry) => save({ menuEntry })}
        />
      )}
    </section>
  );
}
