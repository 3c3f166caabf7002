import { type IconName, icons } from '../icons';

/** A line drawing beside the words that say what it means. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg viewBox="0 0 20 20" aria-hidden="true" data-icon={name}>
    <path d={icons[name]} />
  </svg>
);
