import { isControl } from '../../survey/links';
import { widen } from '../../survey/widen';
import { detector, found } from '../detector';

const stores = /^https?:\/\/(?:play\.google\.com\/store\/apps|(?:apps|itunes)\.apple\.com\/)/;

/** Banners that send to an app: links to the stores, or a button that says so, with the words around them. */
export const appBanner = detector('promo', function* (survey) {
  if (!survey.tellsStory) return;
  for (const { element, text } of survey.labels.of('app'))
    if (isControl(survey, element)) yield found(widen(survey, element), 'promo_box', text);
  for (const link of survey.named('a'))
    if (stores.test(link.getAttribute('href') ?? '') && survey.page.stats(link).chars === 0)
      yield found(widen(survey, link), 'promo_box', link.querySelector('img[alt]')?.getAttribute('alt') || 'App');
});
