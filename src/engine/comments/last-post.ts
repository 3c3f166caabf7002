import { textOf } from '../dom/text';

const last =
  /last (?:post|reply|message)|latest (?:post|reply)|letzte[rn]? (?:beitrag|antwort)|derni(?:er message|ère réponse)|últim[oa] (?:mensaje|respuesta|mensagem|resposta)|ultim[oa] (?:messaggio|risposta)|laatste (?:bericht|reactie)|ostatni post|последн(?:ее сообщение|ий ответ)|最終投稿|最后发表|最後發表/iu;
/** In characters: longer lines are texts. */
const longestLine = 110;

/** What the line around an element says before it; nothing in a text of somebody's. */
export function before(element: Element): string {
  const line = element.parentElement ? textOf(element.parentElement) : '';
  const at = line.indexOf(textOf(element));
  return line.length > longestLine || at < 0 ? '' : line.slice(0, at);
}

export const saysLast = (words: string): boolean => last.test(words);

/** "Last post by Anna, 10 October": a thread's head tells of its end, in a line that says so before the name and the day. */
export const isOfLast = (element: Element): boolean => saysLast(before(element));
