import TurndownService from 'turndown';
import { writeInside } from './inside';
import { writeNotes } from './notes';
import { writeTables } from './tables';

/**
 * The article as Markdown: CommonMark with GitHub's tables, strikethrough and footnotes, TeX between dollar signs.
 * Takes a copy of the article that may be changed.
 */
export function toMarkdown(copy: HTMLElement): string {
  for (const told of copy.querySelectorAll('.kicker, .facts')) told.remove();
  const service = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
    emDelimiter: '*',
    hr: '---',
  });
  writeInside(service);
  writeNotes(service, copy);
  writeTables(service);
  return service.turndown(copy);
}
