import { preview, spacedText } from '../../dom/text';
import { boxAround } from '../../survey/box-around';
import type { Survey } from '../../survey/survey';
import { mentions } from '../../words/mentions';
import { detector, found } from '../detector';
import { pitchAbove } from '../../survey/pitch-above';

/** Where services that send letters have them ordered; their documentation fixes these addresses. */
const services =
  'iframe[src*=".substack.com/embed"], iframe[src*="embeds.beehiiv.com/"], iframe[src*=".list-manage.com/subscribe"], iframe[src*="buttondown.email/"], iframe[src*="buttondown.com/"]';
/** Any other frame by its address; a school shows its newsletters in frames too. */
const named = 'iframe[src*="newsletter" i]';
const word = /newsletters?/gi;
/** In characters: a heading, and a line or two. */
const longest = 300;
/** In characters of sentences. */
const articleBefore = 200;

/** The form of a newsletter in a frame, with the words in its box that offer it: without the frame they lead nowhere. */
export const newsletterEmbed = detector('newsletter', function* (survey) {
  if (!survey.tellsStory) return;
  for (const frame of survey.page.root.querySelectorAll(`${services}, ${named}`)) {
    if (survey.prose.before(frame) < articleBefore || frame.closest('figure')) continue;
    const box = boxOf(survey, frame);
    const said = spacedText(box);
    if (!frame.matches(services) && !mentions(said.replace(word, ''), 'newsletter')) continue;
    yield found(box, 'newsletter_link', preview(said, 60));
    for (const line of pitchAbove(survey, box)) yield found(line, 'newsletter_link', preview(spacedText(line), 60));
  }
});

/** What stands around the frame and says nothing but that there is a newsletter. */
function boxOf(survey: Survey, frame: Element): Element {
  const box = boxAround(survey, frame);
  const isOffer = survey.page.stats(box).chars <= longest && (box === frame || mentions(spacedText(box), 'newsletter'));
  return isOffer ? box : frame;
}
