import { localNameOf } from '../dom/live';
import { saysHidden } from './visibility';

/** Shorter texts in brackets are somebody's words. */
const shortest = 20;
const begins = /^\s*(?:\{\s*"|\[\s*[{["])/;

/** The source of a text in Markdown, with its title or a block of facts first. */
const markdown = /^\s*(?:# \S|---\n[\w-]+:)/;

/** Is this the text of a hidden element that is there for scripts: JSON, as in `<span hidden>{"layout":2}</span>`, or what a button copies? */
export function isPageData(text: string, live: Element): boolean {
  if (text.length < shortest || !(begins.test(text) || markdown.test(text)) || !saysHidden(live)) return false;
  if (!begins.test(text)) return localNameOf(live) === 'pre';
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
