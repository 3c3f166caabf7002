import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser';
import { message } from '../platform/i18n';
import { send } from '../platform/messages';
import { assignedShortcut, hasShortcuts, openShortcutSettings } from '../platform/shortcut';

/** The shortcut as the browser has it, and a button that does the same. */
export function Gesture() {
  const [keys, setKeys] = useState<string[]>([]);
  useEffect(() => {
    const read = async () => setKeys(await assignedShortcut());
    void read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return (
    <div class="gesture">
      {keys.length > 0 && (
        <p>
          {message('welcome_press')}{' '}
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </p>
      )}
      <button type="button" class="go" onClick={toggleHere}>
        {message('popup_readClean')}
      </button>
      {hasShortcuts() && (
        <button type="button" class="link" onClick={openShortcutSettings}>
          {message('options_changeShortcut')}
        </button>
      )}
    </div>
  );
}

/** The way every gesture goes: by the background, to the tab. */
async function toggleHere(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await send('tab:toggle', { tabId: id, anyway: true });
}
