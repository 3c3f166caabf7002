import { queryAll } from '../../dom/live';

/** In the order of the values. */
export const declaredNames = [
  'page:ogType', 'page:ldArticle', 'page:ldProduct', 'page:ldForum', 'page:ldList', 'page:ldFaq', 'page:ldBusiness', 'page:ldRecipe',
  'page:software',
]; // biome-ignore format: a table

/** What a page declares itself to be: its Open Graph type, the types of its structured data, the software it was made with. */
export function declaredBy(source: Document): number[] {
  const types = linkedDataTypes(source);
  const has = (expression: RegExp): number => (expression.test(types) ? 1 : 0);
  return [
    ogType(source),
    has(/Article|BlogPosting|Report\b/),
    has(/\bProduct\b|ProductGroup|\bOffer\b/),
    has(/DiscussionForumPosting|QAPage|\bAnswer\b/),
    has(/ItemList|CollectionPage|SearchResults|OfferCatalog/),
    has(/FAQPage/),
    has(/LocalBusiness|\bService\b|Store\b|Physician|Dentist|Attorney/),
    has(/Recipe|HowTo/),
    softwareKind(source),
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
