import { leadsNowhere } from '../dom/leads-nowhere';
import { collapsedLength } from '../dom/text';
import type { Page } from '../page';
import { Order, type Visited } from './order';

/** Text in these is never the article's own sentence. */
const notProse = new Set('a button label option select textarea h1 h2 h3 h4 h5 h6 nav summary th'.split(' '));

/** Shorter runs are labels, not sentences; Chinese, Japanese and Korean say as much in half the characters. */
const shortest = { spaced: 60, unspaced: 25 };
/** The part of a story that a section may have in links; a card has its title. */
const mostLinks = 0.1;
/** So deep do sections stand in each other; some pages hold ten thousand boxes in boxes. */
const mostUp = 6;
/** So few characters in an element, without the spaces between its texts, are less than the shortest with them. */
const surelyShort = 12;
const unspaced = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{4}/;

/**
 * The elements that hold sentences of their own, in page order, and how many characters of sentences each box has.
 * Characters of Chinese, Japanese and Korean count twice, so that one threshold serves all languages.
 */
export interface Prose {
  sentences: readonly Element[];
  /** Does the element itself hold a sentence? */
  holds(element: Element): boolean;
  /** Characters of sentences in an element. */
  of(element: Element): number;
  /** The elements inside (itself among them) that hold sentences. */
  within(element: Element): readonly Element[];
  /** Characters of sentences that stand before an element. */
  before(element: Element): number;
  /** Characters of the longest run of sentences that stand in one box, or in sections of it: of a story, not of cards. */
  story: number;
}

function ownText(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) if (child.nodeType === 3) text += (child as Text).data;
  return text;
}

/** Collects prose while the survey passes through the page. */
export class ProseCount implements Prose {
  readonly sentences: Element[] = [];
  private readonly places: number[] = [];
  /** Characters of all sentences up to each, itself among them. */
  private readonly sums: number[] = [];
  private readonly outside = new Set<Element>();
  private readonly holders = new Map<Element, number>();

  constructor(
    private readonly page: Page,
    private readonly order: Order,
  ) {}

  /** Parents come before their children. */
  visit(element: Element, { name, parent, place, chars }: Visited): void {
    if ((notProse.has(name) && !(name === 'nav' && leadsNowhere(this.page, element))) || (parent && this.outside.has(parent))) {
      this.outside.add(element);
      return;
    }
    if (chars <= surelyShort) return;
    const text = ownText(element);
    if (text.length < shortest.unspaced) return;
    const dense = unspaced.test(text);
    const length = collapsedLength(text);
    if (length < (dense ? shortest.unspaced : shortest.spaced)) return;
    this.add(element, place, dense ? length * 2 : length);
  }

  private add(element: Element, place: number, chars: number): void {
    this.holders.set(element, chars);
    this.sentences.push(element);
    this.places.push(place);
    this.sums.push((this.sums.at(-1) ?? 0) + chars);
  }

  /** Is a box a part of what is told around it, and not a card that leads to another page? */
  private isTold(box: Element): boolean {
    const { chars, linkChars } = this.page.stats(box);
    return linkChars <= chars * mostLinks;
  }

  private upTo(place: number): number {
    const next = Order.firstFrom(this.places, place);
    return this.sums[next - 1] ?? 0;
  }

  of(element: Element): number {
    const [start, end] = this.order.span(element);
    return this.upTo(end + 1) - this.upTo(start);
  }

  within(element: Element): readonly Element[] {
    const [start, end] = this.order.span(element);
    return this.sentences.slice(Order.firstFrom(this.places, start), Order.firstFrom(this.places, end + 1));
  }

  holds(element: Element): boolean {
    return this.holders.has(element);
  }

  get story(): number {
    const boxes = new Map<Element, number>();
    let longest = 0;
    for (const [sentence, length] of this.holders)
      for (let box = sentence.parentElement, up = 0; box && up < mostUp; box = box.parentElement, up++) {
        const sum = (boxes.get(box) ?? 0) + length;
        boxes.set(box, sum);
        longest = Math.max(longest, sum);
        if (!this.isTold(box)) break;
      }
    return longest;
  }

  /** Sentences that hold the element itself do not stand before it. */
  before(element: Element): number {
    let chars = this.upTo(this.order.span(element)[0]);
    for (let at = element.parentElement; at; at = at.parentElement) chars -= this.holders.get(at) ?? 0;
    return chars;
  }
}
