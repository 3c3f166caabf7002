import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Case } from '../corpus/case';
import { registeredDomain } from '../corpus/folds';

const holds = [
  'figure',
  'picture',
  'iframe',
  'video',
  'audio',
  'table',
  'pre',
  'math',
  'blockquote',
  'dl',
  'ruby',
  'details',
  'noscript',
  'amp-img',
  'aside',
  'sup',
  'ol',
  'h1',
  'form',
];
const scripts: Record<string, RegExp> = {
  ja: /[\u3040-\u30ff]{20}/,
  zh: /[\u4e00-\u9fff]{20}/,
  ko: /[\uac00-\ud7af]{6}/,
  ar: /[\u0600-\u06ff]{6}/,
  he: /[\u05d0-\u05ea]{4}/,
  ru: /[\u0400-\u04ff]{8}/,
  hi: /[\u0900-\u097f]{6}/,
  th: /[\u0e00-\u0e7f]{10}/,
  el: /[\u0370-\u03ff]{6}/,
};

/** What there is to see of a page without opening it: its kind, its language, what it holds, how long it is. */
function traitsOf(item: Case): string[] {
  const html = gunzipSync(readFileSync(item.file)).toString(item.charset === 'latin1' ? 'latin1' : 'utf8');
  const lang = /<html[^>]*\slang\s*=\s*["']?([a-z]{2})/i.exec(html)?.[1]?.toLowerCase();
  const written = Object.keys(scripts).filter((name) => scripts[name]?.test(html));
  const held = holds.filter((name) => html.includes(`<${name}`));
  const lazy = /\bdata-(?:src|srcset|lazy|original)/.test(html) ? ['lazy'] : [];
  const tex = /katex|mathjax|\\\(/i.test(html) ? ['tex'] : [];
  return [`type:${item.type}`, `lang:${lang}`, `length:${Math.round(Math.log2(html.length))}`, ...[...written, ...held, ...lazy, ...tex]];
}

/** So many pages, one a site, each the one that adds most to what those before it show. The same corpus, the same choice. */
export function chooseVaried(cases: readonly Case[], count: number): Case[] {
  const left = new Map<string, { item: Case; traits: string[] }[]>();
  for (const item of cases) {
    const site = registeredDomain(item.url);
    left.set(site, [...(left.get(site) ?? []), { item, traits: traitsOf(item) }]);
  }
  const seen = new Map<string, number>();
  const chosen: Case[] = [];
  while (chosen.length < count && left.size > 0) {
    let best = { gain: -1, site: '', item: cases[0] as Case, traits: [] as string[] };
    for (const [site, pages] of left) {
      for (const { item, traits } of pages) {
        const gain = traits.reduce((sum, trait) => sum + 1 / (1 + (seen.get(trait) ?? 0)) ** 2, 0);
        if (gain > best.gain) best = { gain, site, item, traits };
      }
    }
    chosen.push(best.item);
    for (const trait of best.traits) seen.set(trait, (seen.get(trait) ?? 0) + 1);
    left.delete(best.site);
  }
  return chosen;
}
