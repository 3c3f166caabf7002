import type { Article } from '../../engine/article';
import type { Comment, CommentThread } from '../../engine/comments/comments';
import { dateText } from '../../platform/dates';
import { message, plural, uiDirection } from '../../platform/i18n';
import { make } from '../dom/make';
import type { OpenView } from '../open-view';

/** One line that opens the comments; nothing where there are none. */
export function makeComments({ comments, lang, dir }: Article, signal: AbortSignal): HTMLElement | undefined {
  const thread = comments();
  if (!thread) return undefined;
  const label = thread.count === undefined ? message('kind_comments') : plural('view_comments', thread.count);
  const pill = make('button', { type: 'button', class: 'fold', 'aria-expanded': 'false', 'aria-controls': 'galley-comments' });
  const place = make('section', { class: 'thread', id: 'galley-comments', 'aria-label': label, hidden: '', lang: lang ?? '', dir });
  const name = () => pill.replaceChildren(message(place.hidden ? 'view_foldShow' : 'view_foldHide', label));
  name();
  pill.addEventListener(
    'click',
    () => {
      if (!place.hasChildNodes()) place.append(...shown(thread));
      place.hidden = !place.hidden;
      pill.setAttribute('aria-expanded', String(!place.hidden));
      name();
    },
    { signal },
  );
  return make('div', { class: 'comments' }, pill, place);
}

/** No line for comments that stand in the text anyway. */
export function foldUnlessShown({ leftOut, main, signal }: Pick<OpenView, 'leftOut' | 'main' | 'signal'>): void {
  const place = main.querySelector<HTMLElement>('.end > .comments');
  leftOut.watch(() => place?.toggleAttribute('hidden', leftOut.standsInText('comments')), signal);
}

function shown({ comments: find, count = 0, whole }: CommentThread): Node[] {
  const comments = find();
  if (comments.length === 0) return [whole()];
  const missing = count - comments.length;
  const rest = make('p', { lang: message('locale'), dir: uiDirection() }, plural('view_commentsElsewhere', missing));
  return missing > 0 ? [threaded(comments), rest] : [threaded(comments)];
}

/** Answers as a list within what they answer. */
function threaded(comments: readonly Comment[]): HTMLElement {
  const lists = [make('ol')];
  for (const comment of comments) {
    lists.length = Math.min(lists.length, comment.depth + 1);
    const answered = lists.at(-1)?.lastElementChild;
    if (lists.length <= comment.depth && answered) {
      const inner = make('ol');
      answered.append(inner);
      lists.push(inner);
    }
    lists.at(-1)?.append(entry(comment));
  }
  return lists[0] as HTMLElement;
}

function entry({ author, time, datetime, content }: Comment): HTMLElement {
  const text = make('div', { class: 'said' });
  text.append(content());
  const when = time || datetime;
  return make(
    'li',
    {},
    make('p', { class: 'by' }, author && make('b', { dir: 'auto' }, author), when && make('time', { datetime }, whenText(when))),
    text,
  );
}

/** The page's words where it has any: "3 hours ago" is for the page to know. What is for machines is put into ours. */
const whenText = (time: string) => (/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(time) ? dateText(time) : time);
