import { middle, numberAt } from './symbols';

/** A layer as it is shipped: its weights unit by unit, one symbol each, counted from the middle one in steps of its unit's. */
export interface LayerData {
  weights: string;
  /** For each unit, what one step of its weights stands for. */
  steps: number[];
  /** For each unit, what it starts from. */
  starts: number[];
}

/** A layer unpacked: for each input, a weight for each unit. */
export interface Layer {
  units: number;
  starts: Float32Array;
  weights: Float32Array;
}

/** Unpacks a layer. */
export function plantLayer({ weights, steps, starts }: LayerData): Layer {
  const units = steps.length;
  const inputs = weights.length / units;
  const planted = new Float32Array(weights.length);
  for (let unit = 0; unit < units; unit++)
    for (let input = 0; input < inputs; input++)
      planted[input * units + unit] = (numberAt(weights, unit * inputs + input) - middle) * (steps[unit] as number);
  return { units, starts: Float32Array.from(starts), weights: planted };
}
