import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props<T extends string> {
  /** The setting it is for; style sheets know it by that. */
  setting?: string;
  label: string;
  options: readonly T[];
  value: T;
  text: (option: T) => ComponentChildren;
  choose: (option: T) => void;
}

/** A few values side by side, one of them chosen: radio buttons that look like one control. */
export function Choice<T extends string>({ setting, label, options, value, text, choose }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="choice" data-setting={setting}>
      <legend>{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option} data-option={option}>
            <input type="radio" name={name} value={option} checked={option === value} onChange={() => choose(option)} />
            <span>{text(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
