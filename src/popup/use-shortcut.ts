import { useEffect, useState } from 'preact/hooks';
import { assignedShortcut } from '../platform/shortcut';

/** The keys to show on the button, once the browser has told them. */
export function useShortcut(): string[] {
  const [keys, setKeys] = useState<string[]>([]);
  useEffect(() => {
    void assignedShortcut().then(setKeys);
  }, []);
  return keys;
}
