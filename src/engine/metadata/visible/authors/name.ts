import { collapse } from '../../../dom/text';
import { fold } from '../../../words/fold';
import { conceptsOf } from '../../../words/labels';
import { findDate } from '../../dates/find-date';
import { monthOf } from '../../dates/months';
import { saysWhen } from '../../dates/when-words';
import { isAnnouncing } from '../../../words/byline-words';
import { particles } from './name-words';
import { withoutRoles } from './roles';

/** Where a name ends and something else begins. */
const ending =
  /\s(?:[|•·∙●/]|[-–—]\s)|[|•·∙●\n]|\s(?:on|in|at|for|am|under|unter|le|el|il|op|published|posted|updated|last updated|reviewed by|edited by|fact[- ]checked|contributing|veröffentlicht|publié|mis à jour|pubblicato|publicado)\s(?=\S)|\s(?:published|updated|posted)(?::|$)|\s(?:ist|sind|war|hat|haben|is|was|has|have|est|sont)\s(?=\S)|,?\s\d|\s\(?@|\s+(?:Follow|Share|Save)\b|[（(]\d|\s\((?:comments?|kommentare?|commentaires?|comentarios?|commenti|reacties|komentarze)\b|【|】|\s(?:摄影|攝影|通讯员|通訊員|编辑|編輯)\s|\s(?:illustration(?:en|s)?|fotos?|photos?|photograph(?:s|y)|bilder?|images?|zeichnungen|dibujos|ilustracion(?:es)?)\s(?:von|by|par|por|de|di|av|door)\s|,\s(?:kuvat?|kuvaus|fotot?|bild|bilder|snímky|fotografie|φωτογραφίες)\s(?=\p{Lu})|\s(?:写真|撮影|イラスト|摄影|攝影|사진|photos?|photography|pictures?|fotos?|fotografías?|bild(?:er)?|illustrations?|vídeo|video)\s?[・:：=＝]/iu;

/** What stands where a name might, and is none. */
const none =
  /^(?:has|have|is|was|hat|ist|est|share|save|print|email|comments?|reply|follow|subscribe|sign ?(?:in|up)|(?:create|my) (?:an )?account|register|log ?in|home|menu|search|news|blog|article|articles|read more|read|reading time|lesezeit|min(?:ute)?s?(?: read)?|views?|staff|updated?|published|posted|advertisement|sponsored|table of contents|contents|share this|facebook|twitter|linkedin|pinterest|instagram|whatsapp|medium|x|copy link|link copied|listen|play|next|previous|back|top|more|all|latest|popular|trending|resources|uncategorized|undefined|null|none|unknown|anonymous|নিজস্ব প্রতিবেদক|নিজস্ব প্রতিনিধি|স্টাফ রিপোর্টার|செய்திப்பிரிவு|haber merkezi|网络整理|網路整理|综合整理|綜合整理|佚名|本站|guest|others|anderen|andere|autres|otros|altri|us|uns|everyone|allen|(?:word-?press|wp)?[-_]?admin|author|authors|by|written by|profile|edit|edited|tags?|category|categories|date|time|photo|image|getty images|(?:medically |expert )?reviewed|fact[- ]?check(?:ed|s)?|evidence[- ]based|verified|expert|contributor|contributors|member|moderator|administrator|original poster|topic starter|view profile|about|contact|faq|privacy policy|terms|overview|introduction|summary|key takeaways|company|product|products|features|pricing|login|start|report|message|messages|quote|like|likes|new|hot|featured|editor'?s? picks?|in this article|on this page|guide price|asking price|visit the .* (?:store|shop)|jump to.*|skip to.*|(?:all |more |other |view |see )*(?:articles|posts|stories|more) (?:by|from) .*)$/i;

/** Nobody's name begins so. */
const network = /^(?:facebook|twitter|instagram|whatsapp|linkedin|pinterest|telegram|youtube|google)\b/i;

/** "Researched by" goes on with a name. */
const unfinished = /\s(?:by|von|par|por|door|av|af)$/i;

/** The name at a text's beginning, without roles, dates and buttons behind it; '' where there is none. */
export function leadingName(text: string): string {
  const whole = collapse(text).slice(0, 200);
  const date = findDate(whole);
  const line = date ? whole.slice(0, date.start) : whole;
  const stop = ending.exec(line);
  const cut = stop && stop.index > 0 ? line.slice(0, stop.index) : line;
  return withoutRoles(
    withoutWhen(cut)
      // A bracket that closes what began before the name.
      .replace(/^([^（(]*)[）)].*$/, '$1')
      .replace(/\s(?:on|at|under|unter)\s*$/, '')
      // "Kontributor Semarang, Rizki Pratama": who writes from where, before the name.
      .replace(/^(?:Kontributor|Koresponden|Wartawan)\s[^,]{2,30},\s(?=\p{Lu})/u, '')
      // In brackets some name who wrote it and the house: "[Ann Lee, The Gazette]".
      .replace(/^[\s,，、:：;|•·~–—[［〔-]+|[\s,，、:：;|•·~–—\]］〕-]+$/g, '')
      .trim(),
  );
}

const unspaced = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/** Without a word such as "published" before a date that was cut off, and a month without its year. */
function withoutWhen(name: string): string {
  const words = name.split(' ');
  const when = words.findIndex((word, at) => at > 0 && unspaced.test(word) && saysWhen(word));
  if (when > 0) return words.slice(0, when).join(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && /,$/.test(words.at(-2) ?? '') && monthOf(last) !== undefined ? words.slice(0, -1).join(' ') : name;
}

/** "6 years ago", "3 min": a time, or how long it takes. */
const time = /^\d{1,3}\+? \p{Ll}/u;

/** What somebody is called on a site may end with a number: "delta201". */
const handle = /^\p{L}[\p{L}_]{1,30}\d{1,4}$/u;

/** Could a text be one or several people's names, or a newsroom's? Shape only: short, no sentence, no label of the interface. */
export function couldBeName(text: string): boolean {
  if (text.length < 2 || text.length > 120 || none.test(text) || time.test(text) || network.test(text) || unfinished.test(text))
    return false;
  if (
    /[!?<>{}[\]=@#%$€£;©]|https?:|www\.|\.(?:com|org|net)\b/.test(text) ||
    (/\d{3,}/.test(text) && !handle.test(text)) ||
    !/\p{L}/u.test(text)
  )
    return false;
  // A colon stands behind a label: "责任编辑：…" names who saw to it.
  if (unspaced.test(text)) return text.length <= 30 && !/[。、，！？：]/.test(text);
  return text.split(' ').length <= 14 && !/[a-z]{3,}\.\s/.test(text) && !isSaid(text);
}

/** More small words than this after a name, of three letters at least, and something is said of its bearer. */
const mostSmall = 3;
const isSaid = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && text.split(' ').filter((word) => /^\p{Ll}{3,}$/u.test(word) && !particles.has(word)).length > mostSmall;

/** Does a text say what a link does ("more") rather than whom it leads to? */
export const isLabel = (text: string): boolean => conceptsOf(fold(text)) !== undefined;

/** Does every word begin as a name's would? Two to five of them: the shape of a person's name without any hint. */
export function looksLikePerson(text: string): boolean {
  const words = text.split(' ');
  return (
    couldBeName(text) &&
    words.length >= 2 &&
    words.length <= 5 &&
    !/[:/"“”()\d]/.test(text) &&
    words.every((word) => particles.has(word.toLowerCase()) || /^\p{Lu}[\p{L}\p{M}'’.-]*,?$/u.test(word)) &&
    words.some((word) => /^\p{Lu}\p{Ll}/u.test(word))
  );
}

/** Is a text two to four words in capital letters, as some print names? */
export const inCapitals = (text: string): boolean =>
  couldBeName(text) && text.length <= 40 && /^\p{Lu}[\p{Lu}\p{M}'’.-]*(?: \p{Lu}[\p{Lu}\p{M}'’.-]+){1,3}$/u.test(text);

/** Letters of scripts without capitals. */
const uncased = /^[\p{Lo}\p{Lm}\p{M}\s.’'・·-]+$/u;

/** Has a text the length of a name in a script without capitals, and is it no label of the interface? A box must say that it names somebody. */
export function looksUncased(text: string): boolean {
  if (!uncased.test(text) || !couldBeName(text) || conceptsOf(fold(text)) !== undefined || saysWhen(text)) return false;
  const words = text.split(' ');
  if (words.some(isAnnouncing)) return false;
  return unspaced.test(text) ? text.length <= 12 && words.length <= 2 : text.length <= 40 && words.length >= 2 && words.length <= 4;
}
