import { attribute, bodyOf, documentElementOf } from '../dom/live';
import type { Page } from '../page';

const rightToLeft = new Set('ar arc ckb dv fa ha-Arab he iw ji ks ku-Arab nqo pa-Arab ps sd syr ug ur yi'.split(' '));

/** Strong right-to-left letters: Hebrew, Arabic, Syriac, Thaana, NKo. */
const rtl = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const letter = /\p{L}/gu;

/** Which way the article is written: as it says, as its language is, or as most letters of its title are. */
export function direction(page: Page, lang: string | undefined, title: string): 'ltr' | 'rtl' {
  const article = page.root.querySelector('article[dir], main[dir]');
  const root = documentElementOf(page.source);
  const body = bodyOf(page.source);
  const said = [article?.getAttribute('dir'), body && attribute(body, 'dir'), root && attribute(root, 'dir')].find(
    (dir) => dir === 'rtl' || dir === 'ltr',
  );
  const letters = title.match(letter)?.length ?? 0;
  const share = letters > 0 ? (title.match(rtl)?.length ?? 0) / letters : 0;
  if (said === 'rtl') return 'rtl';
  if (lang) return rightToLeft.has(lang) || rightToLeft.has(lang.split('-')[0] as string) ? 'rtl' : share > 0.6 ? 'rtl' : 'ltr';
  return share > 0.5 ? 'rtl' : 'ltr';
}
