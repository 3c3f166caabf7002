import { preview, spacedText } from '../dom/text';
import { headsText } from '../survey/heads-text';
import { wholeOf } from '../survey/widen';
import { fold } from '../words/fold';
import { conceptsOf } from '../words/labels';
import { detector, found } from './detector';

/** A call stands below what it is about, and is short. */
const articleBefore = 300;
const longest = 200;

/** In characters of sentences: a heading over so much heads a part of the story. */
const leastBelow = 120;
/** One that names a newsletter or a channel may head what is told of such. */
const letters = /newsletter|channel|chaîne|canale?\b|[ck]anal|whatsapp|telegram|канал|рассылк|チャンネル|频道|頻道|채널/i;

/** What a site asks of those who have read: "Do you have a story for us?", "Have you tried this recipe? Rate it …". */
export const call = detector('promo', function* (survey) {
  const { page, prose, labels, tellsStory } = survey;
  if (!tellsStory) return;
  const lines = new Set(labels.of('call').map(({ element }) => element));
  for (const sentence of prose.sentences) {
    const whole = wholeOf(survey, sentence);
    if (page.stats(whole).chars <= longest && conceptsOf(fold(spacedText(whole)))?.has('call')) lines.add(sentence);
  }
  for (const line of lines)
    if (prose.before(line) >= articleBefore && !headsText(survey, line, letters.test(spacedText(line)) ? 1 : leastBelow))
      yield found(wholeOf(survey, line), 'call', preview(spacedText(line), 60));
});
