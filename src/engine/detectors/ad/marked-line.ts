import { lineAround } from '../../dom/line-around';
import { preview, spacedText } from '../../dom/text';
import { leadsToOwnSite } from '../../survey/links';
import { wholeOf } from '../../survey/widen';
import { detector, found } from '../detector';

/** In characters: longer ones tell more than what is sold. */
const longest = 600;
/** In characters of sentences. */
const articleBefore = 300;
/** What somebody else wrote has its own marks. */
const quoted = 'blockquote, q, pre, table, figure';
/** Whoever says how such lines are marked has the mark in a sentence: it ends none there. */
const marked =
  /[.!?…。！？][”"’')]?\s*[—–-]?\s*(?:[*#](?:ad|sponsored|anzeige|werbung|publicité|publicidad|広告|广告|廣告|광고)|[([](?:ad|anzeige|werbung|publicité|publicidad|広告|广告|廣告|광고)[)\]])\s*[.*]?$/iu;

/** "… Click here for your quotes. — *ad": a line with a link to another site, which says at its end what it is. */
export const markedLine = detector('ad', function* (survey) {
  if (!survey.tellsStory) return;
  const lines = new Set<Element>();
  for (const link of survey.named('a')) {
    const line = survey.prose.before(link) >= articleBefore && !leadsToOwnSite(survey, link) ? lineAround(link) : null;
    if (!line || line === survey.page.root || line.closest(quoted) || survey.page.stats(line).chars > longest) continue;
    if (marked.test(spacedText(line).trim())) lines.add(wholeOf(survey, line));
  }
  for (const line of lines) yield found(line, 'ad_label', preview(spacedText(line), 60));
});
