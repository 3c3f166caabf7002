import type { PageScore } from '../scores/page-score';

/** A page's score together with the text it was given for, so that two states can be read side by side. */
export interface Scored extends PageScore {
  text: string;
}
