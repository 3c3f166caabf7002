/** Which of a page's snippets are in the output: of those that must be, and of those that must not. */
export interface SnippetHits {
  found: number;
  missed: string[];
  /** Of those missed, how many are there but for marks: curly quotes for straight ones, list marks, line ends. */
  missedMarks: number;
  leaked: string[];
  kept: number;
}

const flat = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** WCXB compares without regard to case, Trafilatura's segments as they are. */
export function snippetHits(predicted: string, wanted: readonly string[], unwanted: readonly string[], ignoreCase: boolean): SnippetHits {
  const fold = (text: string) => (ignoreCase ? flat(text).toLowerCase() : flat(text));
  const output = fold(predicted);
  const present = (snippet: string) => output.includes(fold(snippet));
  const missed = wanted.filter((snippet) => !present(snippet));
  const leaked = unwanted.filter(present);
  const letters = missed.length > 0 ? lettersOf(predicted) : '';
  const missedMarks = missed.filter((snippet) => letters.includes(lettersOf(snippet))).length;
  return { found: wanted.length - missed.length, missed, missedMarks, leaked, kept: unwanted.length - leaked.length };
}
