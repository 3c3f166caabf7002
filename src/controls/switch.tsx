import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** What it means, and what it costs. */
  hint?: string;
  on: boolean;
  change: (on: boolean) => void;
}

/** Something that is on or off. */
export function Switch({ label, hint, on, change }: Props) {
  const id = useId();
  return (
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && <p id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}
