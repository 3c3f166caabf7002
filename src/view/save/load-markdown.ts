import { send } from '../../platform/messages';
import { shared } from '../shared';

type ToMarkdown = (copy: HTMLElement) => string;

/** The writer of Markdown, brought when it is first wanted. */
export async function loadMarkdown(): Promise<ToMarkdown> {
  if (!shared()?.toMarkdown) await send('view:markdown', {});
  const write = shared()?.toMarkdown;
  if (!write) throw new Error('The writer of Markdown did not come.');
  return write;
}
