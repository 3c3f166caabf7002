import { lineAround } from '../../dom/line-around';
import { textOf } from '../../dom/text';
import { titleOf } from '../../survey/title-of';
import { isControl } from '../../survey/links';
import { isMidSentence } from '../../survey/mid-sentence';
import type { Survey } from '../../survey/survey';
import { together, widen } from '../../survey/widen';
import { mentions } from '../../words/mentions';
import { detector, found } from '../detector';

/** In characters: more is told of it in a text. "Log in or register to …" has two links. */
const longestPrompt = 120;
const mostLinks = 2;

const aboutAccounts = (text: string): boolean => mentions(text, 'account');

/** Sign-in and registration boxes. A password field, or "forgot password" beside a sign-in button, makes one. */
export const login = detector('login', function* (survey) {
  const { labels, page } = survey;
  for (const field of survey.named('input')) {
    if (field.getAttribute('type')?.toLowerCase() !== 'password') continue;
    const box = widen(survey, field.closest('form') ?? field, aboutAccounts);
    yield found(box, 'password_field', titleOf(box) ?? labels.within(box, 'sign-in')[0]?.text);
  }
  for (const forgot of labels.of('forgot-password')) {
    const signIn = labels.of('sign-in').find((label) => {
      const box = together(label.element, forgot.element);
      return box !== null && box !== page.root && page.stats(box).chars < 600;
    });
    const box = signIn && together(signIn.element, forgot.element);
    if (box) yield found(widen(survey, box, aboutAccounts), 'forgot_password', forgot.text);
    else if (isControl(survey, forgot.element)) yield found(forgot.element, 'forgot_password', forgot.text);
  }
  for (const { element, text } of labels.of('sign-in'))
    if (isControl(survey, element)) yield found(promptOf(survey, element) ?? element, 'sign_in', textOf(element) || text);
});

/** "Sign in to add this to your list": the line that begins with the button and says what for. */
function promptOf(survey: Survey, button: Element): Element | null {
  const { page } = survey;
  const line = lineAround(button);
  if (
    !line ||
    line === button ||
    isMidSentence(survey, button) ||
    page.stats(line).chars > longestPrompt ||
    page.stats(line).links > mostLinks
  )
    return null;
  const [said, begins] = [textOf(line), textOf(button)];
  return said.startsWith(begins) && /^\s+\p{Ll}/u.test(said.slice(begins.length)) ? line : null;
}
