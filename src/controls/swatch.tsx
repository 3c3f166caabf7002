import { message } from '../platform/i18n';
import type { themes } from '../platform/settings/schema';

/** A theme shown in its own colours, and named. */
export function Swatch({ theme }: { theme: (typeof themes)[number] }) {
  return (
    <>
      <span class="swatch" data-theme={theme} aria-hidden="true">
        A
      </span>
      <span class="themeName">{message(`theme_${theme}`)}</span>
    </>
  );
}
