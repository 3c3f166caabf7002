import { fold } from '../words/fold';
import { hostLabel } from './title/strip-site';

/** What the law calls a company, at the end of its name or before a comma and a place. */
const forms =
  /\s(?:GmbH(?: & Co\.? KG)?|mbH|AG|KG|OHG|UG|e\.\s?V\.|Inc|LLC|Ltd|Limited|Corp|Corporation|PLC|plc|S\.\s?A\.|S\.?r\.?l\.?|S\.?p\.?A|SAS|B\.?V|Pty(?: Ltd)?|Oy|ApS|A\/S|sp\. z o\.\s?o|s\.r\.o)\.?(?=,|$)|(?:株式会社|有限公司)/u;

/** Is an author that a page declares a company? It is the site's publisher then, or whoever built the site. */
export const isFirm = (name: string): boolean => forms.test(name);

/** In letters: a shorter word of a company's name is in many others. */
const leastWord = 4;

/** Is a company called as the site or its host, maybe by its initials? */
export function isOfSite(firm: string, siteNames: readonly string[], url: URL): boolean {
  const known = [url.hostname.replaceAll('-', ''), ...siteNames.map((name) => fold(name).replaceAll(' ', ''))];
  const words = fold(firm.replace(forms, '')).split(' ');
  return (
    words.some((word) => word.length >= leastWord && known.some((name) => name.includes(word))) ||
    words.map((word) => word[0]).join('') === hostLabel(url)
  );
}
