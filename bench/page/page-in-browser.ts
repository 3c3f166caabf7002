import type { Article } from '../../src/engine/article';
import { extract } from '../../src/engine/extract';
import { markFinder } from '../../src/engine/site-rule/find-marked';
import { candidates } from '../../src/rules/make/candidates';
import { chooseMarks } from '../../src/rules/make/choose-marks';
import type { Rule, RuleMark } from '../../src/rules/rule';
import { shippedPlatforms, shippedRulesFor } from '../../src/rules/shipped';
import { factsOf } from '../../src/view/hide/facts-of';

/** What is told of a page: everything but its nodes. */
export type PageTold = Pick<Article, 'kind' | 'hasArticle' | 'wordCount' | 'provenance' | 'removed' | 'undone' | 'account'> & {
  rules: string[];
  metadata: Record<string, unknown>;
  first: string;
  last: string;
};

const fields = [
  'title',
  'byline',
  'publishedTime',
  'modifiedTime',
  'siteName',
  'section',
  'lang',
  'image',
  'nextPage',
  'singlePage',
] as const;

function tell(url: string): PageTold | null {
  const article = extract(document, { url });
  if (!article) return null;
  const { kind, hasArticle, wordCount, provenance, removed, undone, account, fragment } = article;
  const text = (fragment.textContent ?? '').replace(/\s+/g, ' ').trim();
  const metadata = Object.fromEntries(
    fields.map((field) => [field, (article as never as Record<string, unknown>)[field]]).filter(([, value]) => value),
  );
  return {
    kind,
    hasArticle,
    wordCount,
    provenance,
    removed,
    undone,
    account,
    metadata,
    rules: rulesHere(url),
    first: text.slice(0, 160),
    last: text.slice(-160),
  };
}

/** The shipped rules for the site, and those of software that say they know this page. */
function rulesHere(url: string): string[] {
  const sites = shippedRulesFor(new URL(url)).map(({ name, hosts }) => name ?? hosts?.[0] ?? '');
  const generators = [...document.querySelectorAll('meta[name="generator" i]')].map(
    (meta) => meta.getAttribute('content')?.toLowerCase() ?? '',
  );
  const software = Object.values(shippedPlatforms).filter(({ platform }) => {
    const { generator, select } = platform ?? {};
    return (
      Boolean(generator && generators.some((one) => one.startsWith(generator.toLowerCase()))) ||
      Boolean(select && document.querySelector(select))
    );
  });
  return [...sites, ...software.map(({ name }) => name ?? '')];
}

/** A first rule for the site, from what was found without one: to be read, shortened and tested by a person. */
function newRule(host: string, url: string): Rule | null {
  const article = extract(document, { url });
  if (!article) return null;
  // What the model alone dropped has no kind; a rule says what a thing is.
  const named = article.removed.filter(({ kind }) => kind !== 'other');
  const remove = named.flatMap(({ id, kind }) =>
    article
      .origins(id)
      .slice(0, 1)
      .flatMap((live) => marksFor(live, kind).slice(0, 1)),
  );
  const container = containerOf(article);
  const [best] = container ? marksFor(container, 'other') : [];
  return {
    hosts: [host],
    ...(best?.select ? { article: [best.select] } : {}),
    remove: [...new Map(remove.map((mark) => [JSON.stringify(mark), mark])).values()],
  };
}

/** The marks that mean this block and least else, the best first. */
function marksFor(live: Element, kind: RuleMark['kind']): RuleMark[] {
  const tried = candidates(factsOf(live), kind);
  const find = markFinder(document);
  const made = chooseMarks(tried, ({ mark }) => {
    const found = find(mark) ?? [];
    return {
      own: found.includes(live),
      others: found.filter((hit) => hit !== live).length,
      prose: found.some((hit) => hit !== live && hit.contains(live)),
    };
  });
  return 'marks' in made ? made.marks : [];
}

/** The smallest live element around all the paragraphs that were kept. */
function containerOf(article: Article): Element | undefined {
  const paragraphs = [...article.fragment.querySelectorAll('p')].flatMap((one) => article.origins(one).slice(0, 1));
  let box: Element | null | undefined = paragraphs[0]?.parentElement;
  while (box && !paragraphs.every((one) => box?.contains(one))) box = box.parentElement;
  return box && box !== document.body ? box : undefined;
}

Object.assign(globalThis, { galleyPage: { tell, newRule } });
