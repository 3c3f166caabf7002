import { attribute } from '../dom/live';
import { spacedText } from '../dom/text';
import type { Survey } from './survey';

const email =
  /e-?mail|\be-?post|electr[oó]nic[oa]|électronique|correo|courriel|メール|邮箱|邮件|電子郵件|信箱|이메일|почт|пошт|имейл|ηλεκτρονικ|البريد|ایمیل|אימייל|דוא["״]ל|ईमेल|อีเมล|ইমেইল/i;
/** What a field says of itself. On the page it has a name as well, which the copy does not keep. */
const shown = ['placeholder', 'aria-label', 'title'];
const named = ['name', 'id', 'autocomplete', 'inputmode'];
/** A longer label tells something. */
const longestLabel = 160;

/** Does a field ask for an address of e-mail: by its type, by what stands in it or beside it, or by its name? */
export function asksForEmail({ page }: Survey, field: Element): boolean {
  const type = (field.getAttribute('type') ?? 'text').toLowerCase();
  if (type === 'email') return true;
  if (type !== 'text') return false;
  const origin = page.origin(field);
  const said = [...shown.map((name) => field.getAttribute(name)), ...named.map((name) => origin && attribute(origin, name))];
  const label = field.closest('label');
  if (label && page.stats(label).chars <= longestLabel) said.push(spacedText(label));
  return email.test(said.join(' '));
}
