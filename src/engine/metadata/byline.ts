import { plainText } from './plain-text';
import { announced } from '../words/byline-words';
import { onlyLetters } from '../words/letters';
import { isLogin } from './login';
import { withoutRoles } from './visible/authors/roles';

const address = /^(?:https?:|www\.|\/|#|mailto:)|^[\w.+-]+@[\w-]+\.\w+$|^\d+$/i;
const empty =
  /^(?:(?:word-?press|wp)?[-_]?admin|(?:noc|web|site|blog|it) admin|administrator|super user|author|publisher|null|undefined|none|unknown|anonymous|n\/a|staff|webmaster|root|by|editor|guest|user|wordpress|an[oóô]nim[oa]|anonyme?|anonymus|аноним|নিজস্ব প্রতিবেদক|নিজস্ব প্রতিনিধি|স্টাফ রিপোর্টার|செய்திப்பிரிவு|haber merkezi|匿名|default|\[object object\]|-+)$/i;

/** "page.extra.author": what a template left. */
const variable = /^[a-z_]+(?:\.[a-z_]+){2,}$/;

/** "annleeq6vkpg2ma0ci": a login that a system made up. */
const madeUp = /^(?=[a-z\d]{16,60}$)(?:[a-z]+\d+){2,}[a-z]*$/;

/** What a template cut to the length of a line. */
const cutShort = /\.\.|…/;

/** What belongs to somebody is not written by him. */
const reserved =
  /^(?:copyright\b|©|\(c\)\s)|\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati)/i;

/** "葉家豪／苗栗報導" was written there. */
const place = /\s?[／/]\s?\p{Script=Han}{1,8}(?:報導|報道|报道)$/u;

/** Where somebody is found on the web, behind the name: "(https://hask.example/ann)", "(@ann)". */
const behind = /\s*[(<[](?:https?:\/\/|www\.|@)[^\s()<>[\]]+[)>\]]|[\s,;|–—-]+(?:https?:\/\/|www\.)\S+$/gi;

/** An author's name as a machine-readable field gives it: no addresses, no handles, no "By". */
export function cleanName(text: string | undefined | null, lang = ''): string {
  const plain = plainText(text, 300);
  if (plain === '' || address.test(plain) || reserved.test(plain) || cutShort.test(plain)) return '';
  const name = withoutRoles(unannounced(unannounced(plain, lang), lang))
    .replace(/^@/, '')
    .replace(place, '')
    .replace(behind, '')
    .replace(/\s*[(<]?[\w.+-]+@[\w-]+\.[\w.]+[)>]?/g, '')
    .replace(/[\s,;|]+$/, '');
  return empty.test(name) || address.test(name) || variable.test(name) || madeUp.test(name) ? '' : name;
}

/** Templates put "By" before what begins with it. */
function unannounced(text: string, lang: string): string {
  const length = announced(text, lang);
  return length > 0 && length < text.length ? text.slice(length).replace(/^[\s:：]+/, '') : text;
}

/** Several names as one byline, each once, and no login beside the name that it is made of. */
export function joinNames(names: readonly string[], lang = ''): string | undefined {
  const clean = [
    ...new Set(
      names
        .slice(0, 20)
        .map((name) => cleanName(name, lang))
        .filter(Boolean),
    ),
  ];
  const spelt = new Set(clean.filter((name) => name.includes(' ')).map(onlyLetters));
  const people = clean.filter((name) => !isLogin(name) || !spelt.has(onlyLetters(name)));
  return people.length > 0 ? people.join(', ') : undefined;
}
