/** A rule is called after its file: `./sites/japantoday.com.ts` is japantoday.com. */
export const nameOfFile = (file: string): string => file.replace(/^.*\//, '').replace(/\.ts$/, '');
