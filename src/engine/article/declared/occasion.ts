import { collapsedLength } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import { findDate } from '../../metadata/dates/find-date';
import { eventDays, eventsOf } from '../../metadata/json-ld/occasions';
import { type Graph, list, type Node, text, typesOf } from '../../metadata/json-ld/nodes';
import type { Page } from '../../page';
import { fold } from '../../words/fold';

/** In characters: a longer line tells of it in sentences, and a shorter name says nothing. */
const longestLine = 120;
const shortestName = 4;
/** A list of facts, of which one is known: in characters and links. */
const mostFacts = { chars: 700, links: 6, items: 14 };
const mostLinks = 0.6;
/** More texts are no page about one occasion. */
const mostTexts = 4000;

const lines = 'dd, li, p, td, h2, h3, h4, time, address, div, span';
const elsewhere = 'nav, footer, form, button, select, label, h1, figure';

/**
 * When and where an event is, whose it is, who offers work and where: the texts of what the page's own structured data
 * (schema.org's Event and JobPosting) say, each where the page shows it first, with the facts that stand in a list with it.
 */
export function occasionTexts(page: Page, graph: Graph): Text[] {
  const events = eventsOf(graph);
  const jobs = graph.nodes.filter(({ node, listed }) => !listed && typesOf(node).includes('jobposting')).map(({ node }) => node);
  const [occasion, ...others] = [...events, ...jobs];
  if (!occasion || others.length > 0) return [];
  const names = new Set(namesOf(occasion));
  const days = events.length > 0 ? eventDays(graph) : new Set<string>();
  const told = new Set<string>();
  const found = new Set<Text>();
  const texts = textsIn(page.root);
  for (const said of texts.length > mostTexts ? [] : texts) {
    const line = said.parentElement?.closest(lines);
    if (!line || collapsedLength(said.data) > longestLine || found.has(said) || !isLine(page, line)) continue;
    const words = fold(said.data);
    const name = [...names].find((one) => words.includes(one));
    if (name !== undefined) names.delete(name);
    else {
      const day = days.size > 0 ? (dayIn(said.data, days) ?? '') : '';
      // Over the text, and once more in the list of what is known.
      if (!days.has(day) || (told.has(day) && line.localName !== 'dd')) continue;
      told.add(day);
    }
    for (const one of textsIn(factsAround(page, line))) found.add(one);
  }
  return [...found];
}

/** A day with the name of its month: this year's are written without it. */
const dayAndMonth = /\p{L}{3,}\.?\s\d{1,2}(?!\d|:)|\d{1,2}\.?\s(?:de\s)?\p{L}{3,}/u;

function dayIn(line: string, days: ReadonlySet<string>): string | undefined {
  const dated = findDate(line)?.iso.slice(0, 10);
  const [short] = dated ? [] : (dayAndMonth.exec(line) ?? []);
  if (!short) return dated;
  const years = new Set([...days].map((day) => day.slice(0, 4)));
  return [...years].map((year) => findDate(`${short} ${year}`)?.iso.slice(0, 10)).find((day) => day && days.has(day));
}

const isLine = (page: Page, line: Element): boolean => {
  const { chars, links, inputs } = page.stats(line);
  return (
    chars <= longestLine && links <= 1 && inputs === 0 && line.closest(elsewhere) === null && !isSites(page, line) && !page.hidden(line)
  );
};

/** A way through the site, and its head: this has no headline. */
function isSites(page: Page, line: Element): boolean {
  const head = line.closest('header');
  if (head && head.querySelector('h1') === null) return true;
  const { chars, linkChars, links } = page.stats(line.closest('ul, ol') ?? line);
  return links > 1 && linkChars > chars * mostLinks;
}

/** The list that a line is one of, where it is short, or all of the heading that it stands in: "7 May @ 8 pm – 11 pm". */
function factsAround(page: Page, line: Element): Element {
  const heading = line.closest('h2, h3, h4');
  if (heading && page.stats(heading).chars <= longestLine) return heading;
  const facts = line.closest('dl, ul');
  if (!facts) return line;
  const { chars, links, inputs, images } = page.stats(facts);
  const isShort = chars <= mostFacts.chars && links <= mostFacts.links && inputs + images === 0;
  return isShort && facts.childElementCount <= mostFacts.items * 2 ? facts : line;
}

/** Names and places of an occasion, as words. */
function namesOf(occasion: Node): string[] {
  const parties = ['location', 'joblocation', 'organizer', 'hiringorganization'].flatMap((key) => list(occasion.get(key)));
  const said = parties.flatMap((party) =>
    party instanceof Map ? [text(party.get('name')), ...addressOf(party.get('address'))] : [text(party)],
  );
  return said.map((name) => fold(name ?? '')).filter((name) => name.length >= shortestName);
}

const addressOf = (address: unknown): (string | undefined)[] =>
  address instanceof Map ? [text(address.get('streetaddress')), text(address.get('addresslocality'))] : [text(address)];
