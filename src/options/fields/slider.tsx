import { useId } from 'preact/hooks';

interface Props {
  label: string;
  min: number;
  max: number;
  step: number;
  value: number;
  text: (value: number) => string;
  change: (value: number) => void;
}

/** A number between two others, with what it means beside it. */
export function Slider({ label, min, max, step, value, text, change }: Props) {
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
