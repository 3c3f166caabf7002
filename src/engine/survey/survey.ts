import type { Page } from '../page';
import { Labels } from './labels';
import { type Prose, ProseCount } from './prose';

/** What the detectors look at, gathered in one pass over the copy. */
export interface Survey {
  page: Page;
  labels: Labels;
  prose: Prose;
  /** Does the page tell a story, beside which lists of links are clutter? On front pages they are what there is to read. */
  tellsStory: boolean;
  /** All elements of these names, in page order. */
  named(...names: string[]): Element[];
}

const gathered = new Set('a article aside button dialog footer form h1 h2 h3 h4 h5 h6 header iframe input ins nav ol p section textarea time ul'.split(' '));

const shortestStory = 400;
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
  const labels = new Labels(page);
  const prose = new ProseCount(page.root);
  const byName = new Map<string, Element[]>();
  for (const element of page.root.querySelectorAll('*')) {
    labels.visit(element);
    prose.visit(element);
    const name = element.localName;
    if (!gathered.has(name)) continue;
    const list = byName.get(name);
    if (list) list.push(element);
    else byName.set(name, [element]);
  }
  return { page, labels, prose, tellsStory: prose.story >= shortestStory, named: (...names) => names.flatMap((name) => byName.get(name) ?? []) };
}
