import type { Article } from '../../src/engine/article';
import { extract } from '../../src/engine/extract';
import { markFinder } from '../../src/engine/site-rule/find-marked';
import { candidates } from '../../src/rules/make/candidates';
import { chooseMarks } from '../../src/rules/make/choose-marks';
import type { Rule, RuleMark } from '../../src/rules/rule';
import { rulesFor } from '../../src/engine/site-rule/rules-for';
import { snapshot } from '../../src/engine/snapshot/snapshot';
import { shippedPlatforms, shippedSites } from '../../src/rules/shipped';
import { factsOf } from '../../src/view/hide/facts-of';
import { nameOfFile } from '../rules/name-of-file';
import { withoutShippedRules } from '../rules/without-rules';

/** What is told of a page: everything but its nodes. */
export type PageTold = Pick<Article, 'kind' | 'hasArticle' | 'wordCount' | 'provenance' | 'removed' | 'undone' | 'account'> & {
  rules: string[];
  metadata: Record<string, unknown>;
  /** The article, block by block. */
  lines: string[];
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

/** What the engine finds with the shipped rules. `withoutRules`, what it finds without any of those that hold here. */
function tell(url: string, withoutRules = false): PageTold | null {
  const article = withoutRules ? withoutShippedRules(() => extract(document, { url })) : extract(document, { url });
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
    lines: linesOf(fragment),
    first: text.slice(0, 160),
    last: text.slice(-160),
  };
}

/** The shipped rules that hold on this page, by the names of their files. */
const rulesHere = (url: string): string[] => {
  const page = snapshot(document, { url });
  const found = new Set(page ? rulesFor(page) : []);
  return [...Object.entries(shippedSites), ...Object.entries(shippedPlatforms)].flatMap(([file, rule]) =>
    found.has(rule) ? [nameOfFile(file)] : [],
  );
};

/** Blocks that hold words of their own, in the order they are read. */
const linesOf = (fragment: DocumentFragment): string[] =>
  [...fragment.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, pre, td, th, dt, dd, figcaption, blockquote')]
    .filter((block) => !block.querySelector('p, li, pre, blockquote'))
    .map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);

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
