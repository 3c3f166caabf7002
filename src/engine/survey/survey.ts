import type { Page } from '../page';
import { declaresOneThing } from './declared';
import { Labels } from './labels';
import { Order } from './order';
import { type Prose, ProseCount } from './prose';

// biome-ignore format: a list to read
const gathered = [
  'a', 'article', 'aside', 'audio', 'blockquote', 'button', 'dialog', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'iframe',
  'input', 'ins', 'main', 'math', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'td', 'textarea', 'time', 'ul', 'video',
] as const;
const isGathered: ReadonlySet<string> = new Set(gathered);

/** The names of elements that are gathered; of others nothing is known. */
export type Gathered = (typeof gathered)[number];

/** What the detectors look at, gathered in one pass over the copy. */
export interface Survey {
  page: Page;
  labels: Labels;
  prose: Prose;
  /** Does the page tell a story, beside which lists of links are clutter? On front pages they are what there is to read. */
  tellsStory: boolean;
  /** All elements of these names, in page order. */
  named(...names: Gathered[]): Element[];
  /** How many elements of these names are inside a box (itself not among them)? A look-up, not a walk. */
  count(box: Element, names: readonly string[]): number;
}

/** A page that does not declare what it is tells a story when so many characters of sentences stand together. */
const shortestStory = 400;
/** One that declares to be one thing may be short. */
const shortestDeclared = 100;
const surveys = new WeakMap<Page, Survey>();

/** What there is on a page; it is looked over once, before anything is cut out of the copy. */
export function survey(page: Page): Survey {
  const known = surveys.get(page);
  if (known) return known;
  const made = lookOver(page);
  surveys.set(page, made);
  return made;
}

function lookOver(page: Page): Survey {
  const order = new Order();
  const labels = new Labels(page, order);
  const prose = new ProseCount(page, order);
  const byName = new Map<string, Element[]>();
  const places = new Map<string, number[]>();
  for (const element of page.root.querySelectorAll('*')) {
    const parent = element.parentElement;
    const name = element.localName;
    const place = order.visit(element, parent);
    const visited = { name, parent, place, chars: page.stats(element).chars };
    labels.visit(element, visited);
    prose.visit(element, visited);
    if (!isGathered.has(name)) continue;
    const list = byName.get(name);
    if (list) list.push(element);
    else byName.set(name, [element]);
    const at = places.get(name);
    if (at) at.push(place);
    else places.set(name, [place]);
  }
  order.finish();
  const { story } = prose;
  const tellsStory = story >= shortestStory || (story >= shortestDeclared && declaresOneThing(page));
  return {
    page,
    labels,
    prose,
    tellsStory,
    named: (...names) => names.flatMap((name) => byName.get(name) ?? []),
    count: (box, names) => {
      const [start, end] = order.span(box);
      const inside = (at: readonly number[]): number => Order.firstFrom(at, end + 1) - Order.firstFrom(at, start + 1);
      return names.reduce((sum, name) => sum + inside(places.get(name) ?? []), 0);
    },
  };
}
