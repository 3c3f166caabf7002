import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../platform/i18n';
import { send } from '../platform/messages';
import { useShortcut } from './use-shortcut';

/** The one button: into the clean view, or back to the page. It has the focus, so that Enter is enough. */
export function Toggle({ open, tabId }: { open: boolean; tabId: number }) {
  const button = useRef<HTMLButtonElement>(null);
  const [pressed, setPressed] = useState(false);
  const keys = useShortcut();
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  const toggle = async () => {
    setPressed(true);
    await send('tab:toggle', { tabId, anyway: true });
    window.close();
  };
  return (
    <button ref={button} type="button" class={open ? 'go on' : 'go'} aria-disabled={pressed} onClick={toggle}>
      {message(open ? 'popup_back' : 'popup_readClean')}
      {keys.length > 0 && <kbd>{keys.join(' ')}</kbd>}
    </button>
  );
}
