import { longTimeIn } from '../../comments/time';
import type { Step } from '../step';

/** `<time><span>June 14, 2024</span><span>1 yr</span></time>`: a narrow screen shows the one, a wide one the other. */
export const shortTimes: Step = (root) => {
  for (const time of root.querySelectorAll('time')) if (longTimeIn(time)) time.lastElementChild?.remove();
};
