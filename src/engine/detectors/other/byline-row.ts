import { preview, spacedText } from '../../dom/text';
import { findDate } from '../../metadata/dates/find-date';
import { aroundSharers } from '../../survey/around-sharers';
import { sharesPage } from '../../survey/sharers';
import type { Survey } from '../../survey/survey';
import { announced } from '../../words/byline-words';
import { onlyLetters } from '../../words/letters';
import { detector, found } from '../detector';

/** More of them are the rows of a thread or of many stories. */
const mostLinks = 60;

/** A row of who wrote a text and when, with links to share it at its end: what is left out is told by the most of it. */
export const bylineRow = detector('other', function* (survey) {
  const { page } = survey;
  const links = survey.named('a').filter((link) => sharesPage(link.getAttribute('href') ?? '', page.baseUrl));
  for (const link of links.length <= mostLinks ? links : []) {
    const box = aroundSharers(survey, link);
    const said = box === link ? '' : besides(survey, box, links);
    if (announced(said, page.lang) > 0 || findDate(said)) yield found(box, 'small_print', preview(said, 60));
  }
});

/** What a row says that is not for sharing, where that is most of it. */
function besides({ labels }: Survey, box: Element, links: readonly Element[]): string {
  const all = spacedText(box);
  const shares = [...links.filter((link) => box.contains(link)).map(spacedText), ...labels.within(box, 'share').map(({ text }) => text)];
  let rest = all;
  for (const words of new Set(shares)) rest = rest.replaceAll(words, ' ');
  rest = rest.replace(/\s+/g, ' ').trim();
  return onlyLetters(rest).length * 2 > onlyLetters(all).length ? rest : '';
}
