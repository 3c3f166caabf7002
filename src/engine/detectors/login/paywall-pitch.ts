import { preview, spacedText } from '../../dom/text';
import { lineSays } from '../../survey/line-says';
import type { Survey } from '../../survey/survey';
import { detector, found } from '../detector';

/** In characters: the lines that say it, and what of the article stands above them. */
const longestLine = 200;
const articleBefore = 300;
/** So many lines between them. */
const mostBetween = 12;
/** A part of the article, and no words of a pitch. */
const articleParts = 'h1, h2, h3, h4, figure, table, pre, blockquote';

/**
 * "To read the full story, please subscribe." … "Already a subscriber? Log in." as the last lines of a box: what stands between them says what a
 * subscription brings, in sentences like those of the article.
 */
export const paywallPitch = detector('login', function* (survey) {
  if (!survey.tellsStory) return;
  const lines = new Set([...survey.prose.sentences, ...survey.labels.of('paywall').map(({ element }) => element)]);
  const says = [...lines].filter((line) => lineSays(survey, line, 'paywall', longestLine) && survey.prose.before(line) >= articleBefore);
  for (const box of new Set(says.map(({ parentElement }) => parentElement))) {
    const [first, ...others] = [...(box?.children ?? [])].filter((line) => says.includes(line));
    const last = others.at(-1);
    if (!first || !last || !endsBox(survey, last)) continue;
    const detail = preview(spacedText(first), 60);
    for (const line of between(first, last)) yield found(line, 'paywall', detail);
  }
});

function endsBox({ prose }: Survey, line: Element): boolean {
  for (let next = line.nextElementSibling; next; next = next.nextElementSibling) if (prose.of(next) > 0) return false;
  return true;
}

/** Both lines and what is between them; nothing where that has parts of an article. */
function between(first: Element, last: Element): Element[] {
  const lines = [first];
  for (let next = first.nextElementSibling; next; next = next.nextElementSibling) {
    if (lines.length > mostBetween || next.matches(articleParts) || next.querySelector(articleParts)) return [];
    lines.push(next);
    if (next === last) return lines;
  }
  return [];
}
