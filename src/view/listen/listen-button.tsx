import type { RefObject } from 'preact';
import { Icon } from '../aids/icon';
import type { IconName } from '../icons';

interface Props {
  icon: IconName;
  label: string;
  act: () => void;
  off?: boolean;
  /** The one that matters most, and takes the focus. */
  main?: RefObject<HTMLButtonElement | null>;
}

/** A button of the bar. One that can do nothing right now keeps its place and the focus. */
export function ListenButton({ icon, label, act, off, main }: Props) {
  return (
    <button
      type="button"
      class={main ? 'listenMain' : undefined}
      aria-label={label}
      title={label}
      aria-disabled={off || undefined}
      onClick={() => off || act()}
      ref={main}
    >
      <Icon name={icon} />
    </button>
  );
}
