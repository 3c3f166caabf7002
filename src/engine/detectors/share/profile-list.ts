import { target } from '../../survey/links';
import { leadsToNetwork } from '../../survey/networks';
import type { Survey } from '../../survey/survey';
import { spacedText } from '../../dom/text';
import { fold } from '../../words/fold';
import { conceptsOf } from '../../words/labels';
import { detector, found } from '../detector';

const fewest = 3;
const most = 12;
/** In characters: "Facebook: The Harbour Press", and "Stay connected:" over the list. */
const longestItem = 60;
const longestLabel = 40;
/** It stands below a text. */
const articleBefore = 300;
const asks = ['follow', 'share', 'newsletter'] as const;

/** "Stay connected:" over a list of which each entry leads to the site on another network. */
export const profileList = detector('share', function* (survey) {
  if (!survey.tellsStory) return;
  for (const list of survey.named('ul')) {
    const label = list.previousElementSibling;
    if (!label || survey.prose.before(list) < articleBefore || !isLabel(survey, label) || !isOfProfiles(survey, list)) continue;
    for (const part of [label, list]) yield found(part, 'share_links', spacedText(label));
  }
});

function isLabel({ page }: Survey, line: Element): boolean {
  const { chars, links } = page.stats(line);
  if (chars === 0 || chars > longestLabel || links > 0) return false;
  const said = conceptsOf(fold(spacedText(line)));
  return asks.some((concept) => said?.has(concept));
}

/** Of one account on each of several networks: accounts on one of them are those of several people. */
function isOfProfiles(survey: Survey, { children }: Element): boolean {
  if (children.length < fewest || children.length > most) return false;
  const hosts = [...children].map((item) => {
    const { chars, links } = survey.page.stats(item);
    const link = item.querySelector('a');
    return links === 1 && chars <= longestItem && link && leadsToNetwork(link.getAttribute('href') ?? '')
      ? target(survey, link)?.hostname
      : undefined;
  });
  return hosts.every(Boolean) && new Set(hosts).size === hosts.length;
}
