import type { Survey } from '../../survey/survey';
import { widen } from '../../survey/widen';
import { detector, found } from '../detector';

/** Where recommendation services put their rails; their documentation fixes these names. */
const roots =
  '[id^="taboola-"],.trc_related_container,.OUTBRAIN,[data-ob-template],[id^="zergnet-widget"],[data-type="_mgwidget"],[id^="rcjsload_"],[id^="contentad"],#dianomi_context,.addtoany_recommendations,[id^="_popIn_"]';
const hosts =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:(?:taboola|outbrain|zergnet|mgid|revcontent|dianomi|adskeeper|plista|ligatus|engageya)\.com|popin\.cc)(?:[/?#:]|$)/i;

const emptyOfProse = (survey: Survey, box: Element): boolean => survey.prose.of(box) === 0;

/** Rails that recommendation services fill: by their documented roots, or by links that lead through them. */
export const recommendationEmbed = detector('related', function* (survey) {
  for (const root of survey.page.root.querySelectorAll(roots))
    if (emptyOfProse(survey, root)) yield found(widen(survey, root), 'recommendation_service');
  for (const link of survey.named('a')) {
    const href = link.getAttribute('href') ?? '';
    if (hosts.test(href)) yield found(widen(survey, link), 'recommendation_service', new URL(href, survey.page.baseUrl).hostname);
  }
});
