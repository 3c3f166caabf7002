import { useEffect, useState } from 'preact/hooks';
import { message } from '../platform/i18n';
import { hasMenuEntry, setMenuEntry } from '../platform/menu-entry';
import { Switch } from '../controls/switch';

/** The entry in the page's menu needs a permission of its own, which the browser asks for when it is switched on. */
export function MenuEntry() {
  const [on, setOn] = useState(false);
  useEffect(() => {
    void hasMenuEntry().then(setOn);
  }, []);
  const change = async (wanted: boolean) => setOn(await setMenuEntry(wanted));
  return (
    <Switch label={message('setting_menuEntry', message('menu_toggle'))} hint={message('setting_menuEntryHint')} on={on} change={change} />
  );
}
