import { share } from './group';

/** In the order of the values. */
export const addressNames = [
  'page:pathDepth', 'page:pathLength', 'page:pathHyphens', 'page:pathDate', 'page:pathDigits', 'page:pathWord', 'page:query',
]; // biome-ignore format: a table

/** What a page's address says of it. The host is left out on purpose: it would name a site. */
export function addressValues(url: URL): number[] {
  const path = decodePath(url.pathname);
  const parts = path.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  return [
    parts.length,
    path.length,
    last.split(/[-_]/).length - 1,
    /\/(?:19|20)\d\d[/-]\d{1,2}/.test(path) ? 1 : 0,
    share(path.replace(/\D/g, '').length, path.length),
    pathWord(path),
    url.search.length > 1 ? 1 : 0,
  ];
}

/** What kind of page the words of the address promise. */
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
