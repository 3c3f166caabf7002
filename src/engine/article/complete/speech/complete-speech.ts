import type { Completion } from '../completion';
import { citedQuotes } from './cited-quotes';
import { likeVoices } from './like-voices';
import { quoteSpeakers } from './quote-speakers';
import { signOffs } from './sign-off';
import { speakerLines } from './speaker-lines';
import { speakersIn } from './speakers';

/** Who said something, and to whom. */
export const speech: Completion = {
  wholes: ({ page, chars, kind, doubles }) => [
    ...quoteSpeakers(page, chars, kind),
    ...citedQuotes(page, chars, kind),
    ...likeVoices(page, chars, kind, doubles),
    ...signOffs(page, chars),
  ],
  texts: ({ page, completed, kind, marked }) => [
    ...speakersIn(page, completed, kind, marked),
    ...speakerLines(page, completed, kind, marked),
  ],
};
