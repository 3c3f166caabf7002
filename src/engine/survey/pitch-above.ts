import { spacedText } from '../dom/text';
import type { Survey } from './survey';
import { isAllPitch, share } from './all-pitch';

/** A heading and two lines. */
const mostLines = 3;
/** In characters: a longer line tells something, and one that does not speak of it even sooner. */
const longest = { pitch: 260, other: 120 };
const headings = 'h2, h3, h4, h5, h6';

/** The lines right above a form or a frame that offer what is ordered in it: where that goes, they ask a reader to fill in what is not there. */
export function pitchAbove(survey: Survey, order: Element): Element[] {
  const lines: Element[] = [];
  let taken = 0;
  let above = topOf(survey, order).previousElementSibling;
  for (; above && lines.length < mostLines && isLine(survey, above); above = above.previousElementSibling) {
    const isOffer = offers(survey, above);
    if (!isOffer && (above.matches(headings) || survey.page.stats(above).chars > longest.other)) break;
    lines.push(above);
    if (isOffer) taken = lines.length;
  }
  return lines.slice(0, taken);
}

/** The outermost box that holds nothing else. */
function topOf({ page }: Survey, order: Element): Element {
  let box = order;
  for (let around = box.parentElement; around && around !== page.root && !box.previousElementSibling; around = box.parentElement) {
    if (page.stats(around).chars > page.stats(box).chars) break;
    box = around;
  }
  return box;
}

function isLine({ page }: Survey, line: Element): boolean {
  const { chars, links, images, inputs } = page.stats(line);
  return line.matches(`p, div, span, strong, center, ${headings}`) && chars > 0 && chars <= longest.pitch && links + images + inputs === 0;
}

const offers = ({ labels }: Survey, line: Element): boolean =>
  labels.within(line, 'newsletter').length > 0 || isAllPitch(spacedText(line), share.mostly);
