import { useId } from 'preact/hooks';
import { message } from '../platform/i18n';
import type { Amount } from './amount';

/** A number with a button for less and one for more: takes less room than a slider, and hits the same step twice. */
export function Stepper({ label, min, max, step, value, text, change }: Amount) {
  const id = useId();
  const button = (sign: -1 | 1, words: string) => {
    const next = Math.min(max, Math.max(min, value + sign * step));
    return (
      <button type="button" aria-disabled={next === value} aria-label={words} onClick={() => next !== value && change(next)}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d={sign < 0 ? 'M5 10h10' : 'M5 10h10M10 5v10'} />
        </svg>
      </button>
    );
  };
  return (
    <div class="stepper" role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <div>
        {button(-1, message('setting_less', label))}
        <output>{text(value)}</output>
        {button(1, message('setting_more', label))}
      </div>
    </div>
  );
}
