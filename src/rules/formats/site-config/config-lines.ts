/** A site config as one line of JSON holds it: the text of its file, and the host that is the file's name. */
export interface ConfigLine {
  host: string;
  text: string;
}

/** One line of a file of many site configs, or nothing where it holds none. Never throws. */
export function readConfigLine(line: string): ConfigLine | undefined {
  try {
    const { host, text } = JSON.parse(line);
    return typeof host === 'string' && typeof text === 'string' ? { host, text } : undefined;
  } catch {
    // Reported to the reader by its line, as any other that cannot be read.
    return undefined;
  }
}

/** A file of many site configs, one a line. */
export const printConfigLines = (configs: readonly ConfigLine[]): string =>
  configs.map(({ host, text }) => `${JSON.stringify({ host, text })}\n`).join('');
