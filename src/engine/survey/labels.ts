import { textOf } from '../dom/text';
import type { Page } from '../page';
import { fold } from '../words/fold';
import { type Concept, conceptsOf } from '../words/labels';
import { Order, type Visited } from './order';

/** A short text that stands alone, and what it says by the word lists. */
export interface Label {
  /** The outermost element with just this text. */
  element: Element;
  text: string;
}

/** Longer texts are sentences. */
const longest = 90;
/** What stands in them is quoted: `author` is a field there, and '/comments' an address. */
const code = 'pre, code, kbd, samp';
const quoting = new Set(code.split(', '));
/** What to put in a command's place for it: "<author>". */
const placeholder = /^<[^<>]+>$/;
/** What many pages set behind each heading, a link to it: "See also #". To the word lists it is a number. */
const ownSign = /(?<=\p{L})\s*#$/u;

/** Collects labels while the survey passes through the page. */
export class Labels {
  private readonly byConcept = new Map<Concept, Label[]>();
  private readonly places = new Map<Concept, number[]>();
  private readonly saying = new Map<Element, Set<Concept>>();
  private readonly quoted = new Set<Element>();

  constructor(
    private readonly page: Page,
    private readonly order: Order,
  ) {}

  visit(element: Element, { name, parent, place, chars }: Visited): void {
    if (quoting.has(name) || (name !== 'button' && parent && this.quoted.has(parent))) this.quoted.add(element);
    else if (name === 'input') this.add(element, place, fieldLabel(element));
    else if (chars > 0 && chars <= longest && !this.isOutdone(parent, chars))
      this.add(element, place, textOf(element).replace(ownSign, ''));
  }

  /** All labels that say this, in page order. */
  of(concept: Concept): readonly Label[] {
    return this.byConcept.get(concept) ?? [];
  }

  /** Those that hold no other one: "関連記事" over its list, and not the list that begins with the word. */
  innermost(concept: Concept, box?: Element): readonly Label[] {
    return (box ? this.within(box, concept) : this.of(concept)).filter(({ element }) => this.within(element, concept).length === 1);
  }

  /** Is the element itself a label that says this? */
  says(element: Element, concept: Concept): boolean {
    return this.saying.get(element)?.has(concept) ?? false;
  }

  /** Labels that say this inside a box. */
  within(box: Element, concept: Concept): Label[] {
    const [start, end] = this.order.span(box);
    const places = this.places.get(concept) ?? [];
    return this.of(concept).slice(Order.firstFrom(places, start), Order.firstFrom(places, end + 1));
  }

  /** Does the parent hold just these characters, so that it is the label? */
  private isOutdone(parent: Element | null, chars: number): boolean {
    return parent !== null && parent !== this.page.root && this.page.stats(parent).chars === chars;
  }

  /** Is all that it says code? */
  private isQuote(element: Element): boolean {
    const inner = element.querySelector(code);
    return inner !== null && this.page.stats(inner).chars === this.page.stats(element).chars;
  }

  private add(element: Element, place: number, text: string): void {
    if (text === '' || placeholder.test(text)) return;
    const concepts = conceptsOf(fold(text));
    if (!concepts || this.isQuote(element)) return;
    this.saying.set(element, concepts);
    for (const concept of concepts) {
      const list = this.byConcept.get(concept);
      if (list) list.push({ element, text });
      else this.byConcept.set(concept, [{ element, text }]);
      const places = this.places.get(concept);
      if (places) places.push(place);
      else this.places.set(concept, [place]);
    }
  }
}

/** What a button made of an <input> says. */
function fieldLabel(input: Element): string {
  const type = input.getAttribute('type')?.toLowerCase();
  return type === 'submit' || type === 'button' ? (input.getAttribute('value') ?? '') : '';
}
