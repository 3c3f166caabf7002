import { readFileSync } from 'node:fs';
import type { Expectation } from './expectation';
import type { Probed, ProbedArticle } from './probe';

/** Everything in which an extraction falls short of what its page promises, in words. Empty: as it should be. */
export function judge(expected: Expectation, { article, untouched }: Probed): string[] {
  const complaints = untouched ? [] : ['the page itself was changed'];
  if (expected.nothing)
    return article?.hasArticle ? [...complaints, `there is no article, but one was found: "${article.text.slice(0, 80)}"`] : complaints;
  if (!article) return [...complaints, 'no article was found'];
  return [
    ...complaints,
    ...judgeText(expected, article),
    ...judgeMarkup(expected, article),
    ...judgeMetadata(expected, article),
    ...judgeRemoved(expected, article),
    ...article.unsafe.map((what) => `unsafe: ${what}`),
  ];
}

const messages: Record<string, unknown> = JSON.parse(
  readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

function judgeText(expected: Expectation, article: ProbedArticle): string[] {
  const shown = [article.fields.title, article.fields.byline, article.text].map((part) => fold(part ?? '')).join('\n');
  const complaints: string[] = [];
  for (const line of expected.keep) {
    if (shown.includes(fold(line))) continue;
    const taker = article.removed.find((item) => item.text.includes(fold(line)));
    complaints.push(`missing: "${line}" – ${taker ? `left out as ${taker.kind} by ${taker.rule} (${taker.reason})` : 'in no list'}`);
  }
  for (const line of expected.gone) if (article.text.includes(fold(line))) complaints.push(`leaked: "${line}"`);
  for (const line of expected.once) {
    const times = article.text.split(fold(line)).length - 1;
    if (times !== 1) complaints.push(`shown ${times} times, not once: "${line}"`);
  }
  const places = expected.order.map((line) => article.text.indexOf(fold(line)));
  if (places.some((place, i) => place < 0 || place < (places[i - 1] ?? 0)))
    complaints.push(`out of order: ${places.join(', ')} for ${expected.order.join(' → ')}`);
  return complaints;
}

function judgeMarkup(expected: Expectation, article: ProbedArticle): string[] {
  const matches = (selector: string) => article.matches[selector] ?? 0;
  return [
    ...expected.keepMarkup.filter((selector) => matches(selector) === 0).map((selector) => `markup lost: ${selector}`),
    ...expected.goneMarkup.filter((selector) => matches(selector) > 0).map((selector) => `markup left: ${selector}`),
    ...Object.entries(expected.count)
      .filter(([selector, count]) => matches(selector) !== count)
      .map(([selector, count]) => `markup: ${matches(selector)} instead of ${count} of ${selector}`),
  ];
}

function judgeMetadata(expected: Expectation, article: ProbedArticle): string[] {
  const wrong = Object.entries(expected.metadata)
    .filter(([field, value]) => (article.fields[field] ?? null) !== value)
    .map(([field, value]) => {
      const source = article.provenance[field]?.source ?? 'no source';
      return `${field}: ${JSON.stringify(article.fields[field])} (${source}) instead of ${JSON.stringify(value)}`;
    });
  if (expected.kind && article.kind !== expected.kind) wrong.push(`page kind: ${article.kind} instead of ${expected.kind}`);
  if (expected.hasArticle !== undefined && article.hasArticle !== expected.hasArticle) wrong.push(`hasArticle is ${article.hasArticle}`);
  const agreed = expected.disagrees.filter((field) => !article.provenance[field]?.disagrees);
  return [...wrong, ...agreed.map((field) => `sources of ${field} disagree, but nothing says so`)];
}

function judgeRemoved(expected: Expectation, article: ProbedArticle): string[] {
  const kinds = new Set(article.removed.map((item) => item.kind));
  const listed = [...kinds].join(', ') || 'nothing';
  const ids = article.removed.map((item) => item.id);
  const unknown = article.gaps.filter((gap) => !ids.includes(gap));
  return [
    ...expected.removed.filter((kind) => !kinds.has(kind)).map((kind) => `not listed as left out: ${kind} (listed: ${listed})`),
    ...expected.notRemoved
      .filter((kind) => kinds.has(kind))
      .map(
        (kind) =>
          `wrongly left out as ${kind}: ${article.removed
            .filter((item) => item.kind === kind)
            .map((item) => `"${item.preview}"`)
            .join(', ')}`,
      ),
    ...(new Set(ids).size < ids.length ? ['two removed blocks share an id'] : []),
    ...new Set(article.reasons.filter((id) => !(`reason_${id}` in messages)).map((id) => `no words for the reason ${id}`)),
    ...unknown.map((gap) => `a gap of an unknown block: ${gap}`),
    ...article.removed
      .filter((item) => item.words > 0 && !item.text)
      .map((item) => `left out but cannot be shown: ${item.kind} "${item.preview}"`),
    ...(article.account.kept > article.account.paragraphs ? ['more paragraphs kept than there were'] : []),
  ];
}
