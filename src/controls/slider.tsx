import { useId } from 'preact/hooks';
import type { Amount } from './amount';

/** A number between two others, with what it means beside it. */
export function Slider({ label, min, max, step, value, text, change }: Amount) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text(value)}
        onInput={({ currentTarget }) => change(currentTarget.valueAsNumber)}
      />
      <output for={id}>{text(value)}</output>
    </div>
  );
}
