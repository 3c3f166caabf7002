import { fold } from '../../words/fold';
import { segments, separatorsIn } from './segments';
import { isViewLabel } from './view-labels';

const joined = (text: string): string => fold(text).replace(/ /g, '');

/** Second-level labels under which others register. */
const shared = new Set('com org net co ac gov edu or ne go'.split(' '));

/** The host's own label: `bbc` of www.bbc.co.uk. */
export function hostLabel(url: URL): string {
  const labels = url.hostname
    .replace(/^www\./, '')
    .split('.')
    .slice(0, -1);
  while (labels.length > 1 && shared.has(labels[labels.length - 1] as string)) labels.pop();
  return (labels[labels.length - 1] ?? '').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Does a part of a title name the site? By one of its names, or as its host is called. */
function isSite(part: string, names: readonly string[], url: URL): boolean {
  const text = joined(part);
  if (text === '') return true;
  if (
    names.some((name) => {
      const known = joined(name);
      return known === text || (known.length > 3 && (text.startsWith(known) || known.startsWith(text)) && text.length > 2);
    })
  )
    return true;
  const host = hostLabel(url);
  if (host.length > 2 && isOfficial(part, host)) return true;
  const whole = withoutWww(url.hostname).replace(/[^\p{L}\p{N}]/gu, '');
  return (
    text === whole ||
    text === host ||
    (host.length > 2 &&
      ((text.length < host.length + 12 && (text.includes(host) || (text.length > 4 && host.includes(text)))) || initials(part) === host))
  );
}

/** "Hask Official Site": the host's own name and what sites call themselves. */
const officially = /\b(?:official|offizielle[rs]?|officiel(?:le)?|oficial|ufficiale|officiële)\b|公式|官方/iu;
const itself =
  /official|offizielle[rs]?|officiel(?:le)?|oficial|ufficiale|officiële|web ?sites?|web ?seite|sites?|sitio|sito|homepage|home ?page|online|stores?|shop|boutique|tienda|web|the|公式|官方|サイト|网站|網站/giu;
const isOfficial = (part: string, host: string): boolean => officially.test(part) && joined(part.replace(itself, '')) === host;

const initials = (text: string): string =>
  fold(text)
    .split(' ')
    .map((word) => word[0])
    .join('');

/**
 * A title without the site's name at its end or beginning, and without the section names between. The separator decides
 * where nothing names the site: what follows a bar is the site; what follows a dash may belong to the title. What forum
 * software calls its pages ends what comes before the title. `hasBars` where a bar is known to be the title's own.
 */
export function stripSite(whole: string, names: readonly string[], url: URL, hasBars = false): string {
  const title = afterHost(whole, url);
  const parts = segments(title);
  if (parts.length < 2) return title;
  let from = 0;
  let to = parts.length;
  const site = (index: number): boolean => isSite((parts[index] as { text: string }).text, names, url);
  // Behind the site's own address stands what it says of itself, in short.
  const address = parts.findIndex(({ text }) => text.toLowerCase() === withoutWww(url.hostname));
  if (address > from && title.length - (parts[address]?.end ?? 0) < (parts[address]?.start ?? 0)) to = address;
  while (to - 1 > from && site(to - 1)) to -= 1;
  const closed = to < parts.length;
  while (
    !closed &&
    from < to - 1 &&
    names.concat(url.hostname, hostLabel(url)).some((name) => joined(name) === joined((parts[from] as { text: string }).text))
  )
    from += 1;
  const label = parts.findIndex(({ text }) => isViewLabel(text));
  if (label >= 0 && label < to - 1) from = Math.max(from, label + 1);
  const rest = title.slice(parts[from]?.start, parts[to - 1]?.end);
  if (hasBars) return rest.trim();
  const cut = cutBar(rest.trim());
  // Mottos may stand behind the bar, the site before it.
  return cut !== rest.trim() ? withoutEnd(cut, (part) => isSite(part, names, url)) : cut;
}

function withoutEnd(title: string, isOfSite: (part: string) => boolean): string {
  const parts = segments(title);
  const last = parts.at(-1);
  return parts.length > 1 && last && isOfSite(last.text) ? title.slice(0, parts.at(-2)?.end).trim() : title;
}

const withoutWww = (host: string): string => host.replace(/^www\./, '');

/** "Rivertown Gazette: Old mill turns again", on rivertown-gazette.com; its front page is called by the name and a motto. "rivers.org Vibe Coding", on rivers.org. */
function afterHost(title: string, url: URL): string {
  const address = `${withoutWww(url.hostname)} `;
  if (url.pathname !== '/' && title.toLowerCase().startsWith(address) && title.length > address.length) return title.slice(address.length);
  const [prefix, name] = /^([^:：]{4,40})[:：]\s+(?=\S)/.exec(title) ?? [];
  return prefix && url.pathname !== '/' && joined(name as string) === hostLabel(url) ? title.slice(prefix.length) : title;
}

/** After a bar stands the site or a section, if what is before it can stand alone. */
function cutBar(title: string): string {
  const bar = separatorsIn(title).find(({ 0: sign }) => /[|｜»]/.test(sign))?.index ?? 0;
  return bar >= 10 || (bar > 0 && title.slice(0, bar).trim().includes(' ')) ? title.slice(0, bar).trim() : title;
}
