/** A number a reader can change: what every control for one needs, whatever it looks like. */
export interface Amount {
  label: string;
  min: number;
  max: number;
  step: number;
  value: number;
  /** The number as a reader would say it. */
  text: (value: number) => string;
  change: (value: number) => void;
}
