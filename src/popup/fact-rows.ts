import type { FieldProvenance, Metadata, Source } from '../engine/metadata/metadata';
import { dateText, dateTextAfter } from '../platform/dates';
import { type MessageKey, message, uiLocale } from '../platform/i18n';
import { lengthText, minutesText } from '../platform/length';
import type { ArticleSummary } from '../platform/report';
import { shortAddress } from './short-address';

/** One line of the popup's facts. */
export interface Fact {
  label: MessageKey;
  text: string;
  /** The full text, where `text` is shortened. */
  whole?: string;
  href?: string;
  /** A file's name or an address: written from left to right, whatever is around it. */
  ltr?: true;
  /** Where it comes from. */
  source?: string;
  /** What another source says differently. */
  other?: string;
}

/**
 * The facts to show. Title, author and site stand in the popup's head already, so they have a line only where their
 * sources matter. The lead image is named, not shown: a page of ours asks nothing of the page's hosts.
 */
export function factsOf(article: ArticleSummary, sources: boolean): Fact[] {
  const { publishedTime, modifiedTime, section, lang, canonicalUrl, image, wordCount, readingMinutes } = article;
  const headed = (key: 'title' | 'byline' | 'siteName', label: MessageKey) =>
    (sources || article.provenance[key]?.disagrees) && article[key] ? [fact(label, article[key], article, key)] : [];
  const length = message('popup_lengthAndTime', lengthText(wordCount, lang), minutesText(readingMinutes));
  return [
    ...headed('title', 'popup_factTitle'),
    ...headed('byline', 'popup_author'),
    ...headed('siteName', 'popup_site'),
    publishedTime && fact('popup_published', dateText(publishedTime), article, 'publishedTime'),
    modifiedTime &&
      modifiedTime !== publishedTime &&
      fact('popup_updated', dateTextAfter(modifiedTime, publishedTime), article, 'modifiedTime'),
    section && fact('popup_section', section, article, 'section'),
    lang && fact('popup_language', languageName(lang), article, 'lang'),
    { label: 'popup_length' as const, text: length },
    image && { ...fact('popup_picture', shortAddress.file(image), article, 'image'), whole: image, ltr: true as const },
    canonicalUrl && {
      ...fact('popup_address', shortAddress.page(canonicalUrl), article, 'canonicalUrl'),
      whole: canonicalUrl,
      href: canonicalUrl,
      ltr: true as const,
    },
  ].filter((row): row is Fact => Boolean(row));
}

function fact(label: MessageKey, text: string, article: ArticleSummary, key: keyof Metadata): Fact {
  const from: FieldProvenance | undefined = article.provenance[key];
  if (!from) return { label, text };
  const { source, disagrees } = from;
  const told = { label, text, source: sourceName(source) };
  if (!disagrees) return told;
  const value = key.endsWith('Time') ? dateTextAfter(disagrees.value, article[key]) : disagrees.value;
  return { ...told, other: message('popup_otherSays', sourceName(disagrees.source), value) };
}

const sourceName = (source: Source): string => message(`source_${source.replaceAll('-', '_')}` as MessageKey);

/** The language by its name in the reader's own. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(uiLocale(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // Pages write all sorts of things there.
  }
}
