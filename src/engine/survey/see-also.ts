import type { Survey } from './survey';

/** So many sections of text beside it make a section of their rank one of the article's. */
const fewest = 2;

/** The rank of a heading, or of one in a box of its own with links to edit what it heads. */
function rankOf(element: Element | null): number | undefined {
  const heading = /^h[1-6]$/.test(element?.localName ?? '') ? element : element?.localName === 'div' ? element.firstElementChild : null;
  return heading && /^h[1-6]$/.test(heading.localName) ? Number(heading.localName[1]) : undefined;
}

/**
 * Is this heading the "See also" of an encyclopaedia? Some languages use its words over a site's other stories, too; this
 * one stands in the text, among sections of its rank that hold sentences, over links without pictures.
 */
export function isSeeAlso(survey: Survey, heading: Element): boolean {
  const { page, prose, labels } = survey;
  if (!labels.says(heading, 'see-also') || rankOf(heading) === undefined) return false;
  const beside = heading.nextElementSibling;
  const head = beside && beside.localName !== 'span' ? heading : (heading.parentElement as Element);
  const list = head.nextElementSibling;
  if (!list || page.stats(list).images > 0) return false;
  const rank = rankOf(heading) as number;
  const sections = [...(head.parentElement?.children ?? [])].filter(
    (other) => other !== head && (rankOf(other) ?? 7) <= rank && prose.of(other.nextElementSibling ?? other) > 0,
  );
  return sections.length >= fewest;
}
