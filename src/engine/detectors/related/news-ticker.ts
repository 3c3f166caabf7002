import { preview, spacedText } from '../../dom/text';
import { findDate } from '../../metadata/dates/find-date';
import { standAfterStory } from '../../survey/after-story';
import { isStoryLink } from '../../survey/story-link';
import type { Survey } from '../../survey/survey';
import { detector, found } from '../detector';

const fewest = 3;
const time = /^(\d{1,2})[:.](\d{2})(?!\d)/;

/** "16:45 Title, 12:35 Title, Yesterday …": the site's news below a story, the newest first. A programme goes the other way. */
export const newsTicker = detector('related', function* (survey) {
  if (!survey.tellsStory) return;
  for (const list of survey.named('ul', 'ol')) {
    const entries = [...list.children].filter((entry) => survey.page.stats(entry).chars > 0);
    if (entries.length < fewest || !goesBack(survey, entries)) continue;
    const own = entries.reduce((sum, entry) => sum + survey.prose.of(entry), 0);
    if (standAfterStory(survey, entries, { own })) yield found(list, 'other_stories', preview(spacedText(entries[0] as Element), 60));
  }
});

/** Is each entry a time of day and the title of a story of the site, earlier than the one above it, or the day of those below? */
function goesBack(survey: Survey, entries: readonly Element[]): boolean {
  let [stories, pairs, last] = [0, 0, Number.POSITIVE_INFINITY];
  for (const entry of entries) {
    const said = spacedText(entry).trim();
    const clock = time.exec(said);
    const minutes = clock ? Number(clock[1]) * 60 + Number(clock[2]) : undefined;
    if (minutes !== undefined && isStoryLink(survey, entry)) {
      if (minutes > last) return false;
      if (last < Number.POSITIVE_INFINITY) pairs++;
      stories++;
      last = minutes;
    } else {
      const day = survey.page.stats(entry).links === 0 ? findDate(said) : undefined;
      if (!day || day.end - day.start < said.length - 2) return false;
      last = Number.POSITIVE_INFINITY;
    }
  }
  return stories >= fewest && pairs > 0;
}
