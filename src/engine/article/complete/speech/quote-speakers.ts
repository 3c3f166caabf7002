import { isOneText, type PageKind } from '../../../../rules/kinds';
import { blockOf } from '../../../dom/block-of';
import { spacedText, textOf } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import { fold } from '../../../words/fold';
import { conceptsOf } from '../../../words/labels';
import type { Chars } from '../../kept';

/** In characters: a shorter quote is a word that is meant in another way, a longer one no line; a name with what its bearer is, and where. */
const length = { quote: 30, most: 1500, name: 90 };
/** So many boxes may hold nothing but what is said. */
const mostUp = 2;
const quoted = /^["“”„«»「『].*["“”»«」』][.…]?$/su;
/** Two words with a capital, where the script has some. */
const name = /^[-–—―~]?\s*(?:\p{Lu}[^\s]*\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}|\p{Lo}{2})/u;
const sentence = /\p{L}{3}[.!?。！？]$/u;
const others = 'h1, h2, h3, h4, h5, h6, button, form, a[href], [role="button"]';

/**
 * Who said what a firm's page quotes of its customers: the short box right behind a kept quote. In an article such a line may be
 * a caption; there the model decides.
 */
export function quoteSpeakers(page: Page, chars: Chars, kind: PageKind): Element[] {
  if (isOneText(kind) || kind === 'forum') return [];
  const quotes = new Set<Element>();
  for (const text of textsIn(page.root)) {
    const block = blockOf(text.parentElement as Element);
    const { chars: all } = page.stats(block);
    if (all >= length.quote && all <= length.most && chars(block) === all) quotes.add(block);
  }
  return [...quotes].flatMap((quote) => {
    const speaker = quoted.test(textOf(quote)) ? behind(quote) : null;
    return speaker && isSpeaker(speaker) ? [speaker] : [];
  });

  /** The next box that says something, also behind boxes around the quote alone. */
  function behind(quote: Element): Element | null {
    let box = quote;
    for (let up = 0; up <= mostUp; up++) {
      if (box.nextElementSibling) return box.nextElementSibling;
      const around = box.parentElement;
      if (!around || around === page.root || page.stats(around).chars > page.stats(quote).chars) return null;
      box = around;
    }
    return null;
  }

  function isSpeaker(box: Element): boolean {
    const { chars: all, links, inputs } = page.stats(box);
    if (all === 0 || all > length.name || links + inputs > 0 || chars(box) === all || page.hidden(box)) return false;
    const said = spacedText(box);
    const isName = name.test(said) && !sentence.test(said) && !conceptsOf(fold(said));
    return isName && !box.matches(others) && box.querySelector(others) === null;
  }
}
