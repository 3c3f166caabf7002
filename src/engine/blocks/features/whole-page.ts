import { queryAll } from '../../dom/live';
import { cueNames } from '../cues';
import { inside } from '../surroundings';
import type { Survey } from '../survey';
import { type FeatureGroup, share } from './group';

/** What the page says it is: in structured data, metadata, its address and its parts. The same for all blocks. */
export const wholePage: FeatureGroup = {
  names: [
    'page:ogType', 'page:ldArticle', 'page:ldProduct', 'page:ldForum', 'page:ldList', 'page:ldFaq', 'page:ldBusiness', 'page:ldRecipe',
    'page:software', 'page:pathDepth', 'page:pathLength', 'page:pathHyphens', 'page:pathDate', 'page:pathDigits', 'page:pathWord', 'page:query',
    'page:blocks', 'page:chars', 'page:linkShare', 'page:proseShare', 'page:proseBlocks', 'page:prose', 'page:votedShare', 'page:hiddenShare',
    'page:articles', 'page:forms', 'page:codes', 'page:tables', 'page:times', 'page:images', 'page:h1', 'page:h2', 'page:headings', 'page:noscript',
    'page:inputs', 'page:maxAlikeProse', 'page:moneyShare', 'page:answerShare', 'page:expandShare', 'page:dateShare', 'page:longestRun',
  ], // biome-ignore format: a table
  prepare(survey) {
    const values = Float32Array.from(pageValues(survey));
    return (_, __, putAll) => putAll(values);
  },
};

const has = (text: string, expression: RegExp): number => (expression.test(text) ? 1 : 0);

function pageValues(survey: Survey): number[] {
  const { page, outline, tallies, headingLevel, prose, cues } = survey;
  const { source, url } = page;
  const types = linkedDataTypes(source);
  const chars = tallies.chars[0] as number;
  const path = decodePath(url.pathname);
  const last = path.split('/').filter(Boolean).pop() ?? '';
  const count = (name: string) => tallies.named.get(name) ?? 0;
  const cueShare = (name: (typeof cueNames)[number]) => {
    const bit = cueNames.indexOf(name);
    let said = 0;
    for (const bits of cues) said += (bits >> bit) & 1;
    return share(said, outline.blocks.length);
  };
  return [
    ogType(source),
    has(types, /Article|BlogPosting|Report\b/),
    has(types, /\bProduct\b|ProductGroup|\bOffer\b/),
    has(types, /DiscussionForumPosting|QAPage|\bAnswer\b/),
    has(types, /ItemList|CollectionPage|SearchResults|OfferCatalog/),
    has(types, /FAQPage/),
    has(types, /LocalBusiness|\bService\b|Store\b|Physician|Dentist|Attorney/),
    has(types, /Recipe|HowTo/),
    softwareKind(source),
    path.split('/').filter(Boolean).length,
    path.length,
    last.split(/[-_]/).length - 1,
    has(path, /\/(?:19|20)\d\d[/-]\d{1,2}/),
    share(path.replace(/\D/g, '').length, path.length),
    pathWord(path),
    url.search.length > 1 ? 1 : 0,
    outline.blocks.length,
    chars,
    share(tallies.linkChars[0] as number, chars),
    share(tallies.prose[0] as number, chars),
    tallies.proseBlocks[0] as number,
    tallies.prose[0] as number,
    share(tallies.voted[0] as number, chars),
    hiddenShare(survey),
    count('article'),
    count('form'),
    count('pre'),
    count('table'),
    count('time'),
    count('img'),
    headingLevel.filter((level) => level === 1).length,
    headingLevel.filter((level) => level === 2).length,
    share(tallies.headings[0] as number, outline.blocks.length),
    inNoscript(survey),
    tallies.inputs[0] as number,
    mostAlikeWithProse(survey),
    cueShare('money'),
    cueShare('answer'),
    cueShare('expand'),
    cueShare('date'),
    longestRun(prose),
  ];
}

function linkedDataTypes(source: Document): string {
  const found: string[] = [];
  for (const script of queryAll(source, 'script[type="application/ld+json"]'))
    for (const match of (script.textContent ?? '').matchAll(/"@type"\s*:\s*(\[[^\]]{0,500}\]|"[^"]{0,200}")/g))
      found.push(match[1] as string);
  return found.join(' ');
}

function ogType(source: Document): number {
  const type = queryAll(source, 'meta[property="og:type"]')[0]?.getAttribute('content')?.toLowerCase() ?? '';
  if (type === '') return 0;
  return type.includes('article') ? 1 : type.includes('product') ? 2 : type.includes('website') ? 3 : 4;
}

/** Publishing software that serves one kind of page. */
function softwareKind(source: Document): number {
  const generator = queryAll(source, 'meta[name="generator" i]')[0]?.getAttribute('content') ?? '';
  if (/discourse|phpbb|vbulletin|xenforo|mybb|invision|flarum|nodebb|vanilla/i.test(generator)) return 1;
  if (/docusaurus|sphinx|mkdocs|gitbook|doxygen|jsdoc|mdbook|vuepress|vitepress|mediawiki|confluence/i.test(generator)) return 2;
  if (/shopify|woocommerce|magento|prestashop|bigcommerce/i.test(generator)) return 3;
  return generator === '' ? 0 : 4;
}

/** What kind of page the words of the address promise. The host is left out on purpose. */
function pathWord(path: string): number {
  if (/\/(?:threads?|topics?|forums?|t|questions?|q|community|discussions?|viewtopic|showthread|comments)\b/.test(path)) return 1;
  if (/\/(?:docs?|documentation|api|reference|guides?|manual|wiki|help|support|learn|tutorials?|kb)\b/.test(path)) return 2;
  if (/\/(?:products?|p|dp|item|shop|store|buy)\b/.test(path)) return 3;
  if (/\/(?:categor\w*|collections?|c|tags?|search|browse|archive|list|directory|topics)\b/.test(path)) return 4;
  if (/\/(?:blogs?|news|articles?|posts?|stor(?:y|ies)|opinion|insights|press)\b/.test(path)) return 5;
  if (/\/(?:services?|solutions?|pricing|about|contact|locations?|careers|programs?)\b/.test(path)) return 6;
  return path === '/' || path === '' ? 7 : 0;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    // A path may hold percent signs that are no encoding.
    return path.toLowerCase();
  }
}

/** Blocks that only stand where scripts did not run. */
const inNoscript = ({ outline }: Survey): number =>
  outline.blockElement.reduce((n, e) => n + (inside(outline.around[e] as number, 'noscript') ? 1 : 0), 0);

function hiddenShare({ outline, tallies }: Survey): number {
  let hidden = 0;
  outline.blocks.forEach((block, i) => {
    if (inside(outline.around[outline.blockElement[i] as number] as number, 'hidden')) hidden += block.text.length;
  });
  return share(hidden, tallies.chars[0] as number);
}

/** Among boxes that hold prose, the most that are alike: posts of a thread, not items of a menu. */
function mostAlikeWithProse({ outline, tallies }: Survey): number {
  let most = 0;
  for (let e = 1; e < outline.elements.length; e++)
    if ((tallies.blocks[e] as number) > 1 && (tallies.prose[e] as number) > 100) most = Math.max(most, tallies.alike[e] as number);
  return most;
}

/** The most prose that follows without many other blocks between. */
function longestRun(prose: Int32Array): number {
  let best = 0;
  let run = 0;
  let gap = 0;
  for (const chars of prose) {
    gap = chars ? 0 : gap + 1;
    run = gap > 4 ? 0 : run + chars;
    best = Math.max(best, run);
  }
  return best;
}
