import { queryAll, textOf } from '../dom/live';

/** The longest `articleBody` of the page's structured data (schema.org), as plain text; undefined where there is none. */
export function articleBody(source: Document): string | undefined {
  let longest = '';
  for (const script of queryAll(source, 'script[type="application/ld+json"]')) {
    const json = textOf(script) ?? '';
    for (const match of json.matchAll(/"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")/g)) {
      const body = unquote(match[1] as string);
      if (body.length > longest.length) longest = body;
    }
  }
  return longest === '' ? undefined : longest.replace(/<[^<>]*>/g, ' ');
}

/** Sites put raw line breaks into their JSON, so a string that does not parse is read as it stands. */
function unquote(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted
      .slice(1, -1)
      .replace(/\\[nrt]/g, ' ')
      .replace(/\\(.)/g, '$1');
  }
}
