import { preview, spacedText } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import { survey } from '../../survey/survey';
import type { Concept } from '../../words/labels';
import { mentions } from '../../words/mentions';
import type { Verdict } from '../ledger';

/** A kind, the id of a reason, and the page's own words for it. */
type Said = [kind: Verdict['kind'], id: string, detail?: string];

/** What labels make of the box they stand in, as one of the detectors would say it. */
const byLabel: readonly [Concept, Verdict['kind'], string][] = [
  ['related', 'related', 'related_heading'],
  ['comments', 'comments', 'comment_link'],
  ['about-author', 'author', 'author_box'],
  ['newsletter', 'newsletter', 'newsletter_link'],
  ['paywall', 'login', 'paywall'],
  ['sign-in', 'login', 'sign_in'],
  ['share', 'share', 'share_button'],
  ['ad', 'ad', 'ad_label'],
  ['app', 'promo', 'promo_box'],
  ['call', 'promo', 'call'],
  ['navigation', 'navigation', 'navigation_link'],
];

/** A label that is no heading speaks for a box when it is at least this share of its text. */
const labelShare = 0.3;

/** Longer boxes speak of many things. */
const longest = 800;

/** A long form to choose in may be one on cookies. */
const choices = 'input[type=checkbox]';

/** What nodes that no detector was sure of say of themselves: by their fields, their labels, or what they speak of. */
export function saidBy(page: Page, elements: readonly Element[], heading: Element | undefined, chars: number): Said | undefined {
  const has = (selector: string): boolean =>
    elements.some((element) => element.matches(selector) || element.querySelector(selector) !== null);
  const short = chars <= longest;
  if (short && has('input[type=password]')) return ['login', 'password_field'];
  if (short && has('input[type=email]') && !has('textarea')) return ['newsletter', 'email_field'];
  return labelOf(page, elements, heading, chars) ?? (short || has(choices) ? spokenOf(elements, has) : undefined);
}

function labelOf(page: Page, elements: readonly Element[], heading: Element | undefined, chars: number): Said | undefined {
  const { labels } = survey(page);
  for (const [concept, kind, id] of byLabel)
    for (const element of elements)
      for (const label of labels.innermost(concept, element).slice(0, 3))
        if ((heading && (label.element.contains(heading) || heading.contains(label.element))) || label.text.length >= chars * labelShare)
          return [kind, id, preview(label.text, 60)];
  return undefined;
}

function spokenOf(elements: readonly Element[], has: (selector: string) => boolean): Said | undefined {
  const text = elements.map(spacedText).join(' ');
  if (has('a, button, [role=button], input') && mentions(unlinked(elements), 'cookies'))
    return ['consent', 'cookie_notice', preview(text, 40)];
  return has('textarea') && mentions(text, 'comment') ? ['comments', 'comment_form'] : undefined;
}

/** What is said outside of links: the foot of a page leads to its terms on cookies. */
const unlinked = (elements: readonly Element[]): string =>
  elements
    .flatMap(textsIn)
    .filter(({ parentElement }) => parentElement?.closest('a') === null)
    .map(({ data }) => data)
    .join(' ');
