import { queryAll, textOf } from '../dom/live';
import type { Page } from '../page';

/** What the page's structured data say of the article's text. */
export interface StructuredBody {
  /** `articleBody`, as it stands there. */
  body?: string;
  words?: number;
}

/** The article's text as JSON-LD has it; the longest where there are several. Broken data say nothing. */
export function structuredBody(page: Page): StructuredBody {
  const found: StructuredBody = {};
  for (const script of queryAll(page.source, 'script[type="application/ld+json"]')) {
    const text = textOf(script) ?? '';
    if (text.includes('articleBody') || text.includes('wordCount')) collect(parsed(text), found);
  }
  return found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Sites write broken JSON-LD; the proof then rests on the page's own text alone.
    return null;
  }
}

function collect(data: unknown, into: StructuredBody, depth = 0): void {
  if (typeof data !== 'object' || data === null || depth > 6) return;
  if (Array.isArray(data)) {
    for (const item of data.slice(0, 200)) collect(item, into, depth + 1);
    return;
  }
  const { articleBody, wordCount } = data as Record<string, unknown>;
  if (typeof articleBody === 'string' && articleBody.length > (into.body?.length ?? 0)) into.body = articleBody;
  const words = Number(wordCount);
  if (words > 0) into.words = Math.max(words, into.words ?? 0);
  for (const value of Object.values(data)) collect(value, into, depth + 1);
}
