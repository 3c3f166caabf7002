import { percent } from '../../../controls/numbers';
import { message, type MessageKey } from '../../../platform/i18n';
import { themes } from '../../../platform/settings/schema';
import type { OpenView } from '../../open-view';

export interface ReadingKey {
  /** As `KeyboardEvent.key` says them; the first is the one that is shown. */
  keys: readonly string[];
  words: MessageKey;
  act: (view: OpenView) => void;
}

const [smallest, largest, step] = [70, 250, 5];

/** Single keys that change how the text looks; those that open panels are the panels' own. */
export const readingKeys: readonly ReadingKey[] = [
  { keys: ['+', '='], words: 'view_keyLarger', act: (view) => setSize(view, view.settings.now.size + step) },
  { keys: ['-'], words: 'view_keySmaller', act: (view) => setSize(view, view.settings.now.size - step) },
  { keys: ['0'], words: 'view_keySize', act: (view) => setSize(view, 100) },
  { keys: ['t'], words: 'view_keyTheme', act: nextTheme },
];

function setSize({ keeping, announce }: OpenView, wanted: number): void {
  const size = Math.min(largest, Math.max(smallest, wanted));
  void keeping.save({ size });
  announce(message('view_about', message('setting_size'), percent(size)));
}

function nextTheme({ settings, keeping, announce }: OpenView): void {
  const theme = themes[(themes.indexOf(settings.now.theme) + 1) % themes.length] ?? 'system';
  void keeping.save({ theme });
  announce(message('view_about', message('setting_theme'), message(`theme_${theme}`)));
}
