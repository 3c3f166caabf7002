import { preview, spacedText, textOf } from '../../dom/text';
import { target } from '../../survey/links';
import { isPlayer } from '../../survey/players';
import type { Survey } from '../../survey/survey';
import { announces } from '../../words/announces';
import { mentions } from '../../words/mentions';
import { detector, found } from '../detector';

/** Links, and players that differ: songs on one of them are what a text tells of. */
const fewest = 3;
const most = 20;
/** In characters: the name of a player, and the line over them. */
const longest = { name: 30, label: 60 };
/** A feed goes with them. */
const feed = /^(?:rss|rss[ -]feed|feed|xml)$/i;

/** "Listen on": a row of the players in which a recording is heard elsewhere, each a link that says no more than its name; with the line over it. */
export const players = detector('promo', function* (survey) {
  if (!survey.tellsStory) return;
  const rows = survey.named('a').flatMap((link) => link.parentElement ?? []);
  for (const box of new Set([...survey.named('ul', 'ol'), ...rows])) {
    if (!isRow(survey, box)) continue;
    const label = labelOf(survey, box);
    for (const part of label ? [label, box] : [box]) yield found(part, 'call', preview(spacedText(label ?? box), 60));
  }
});

function isRow(survey: Survey, box: Element): boolean {
  const { chars, linkChars, links } = survey.page.stats(box);
  if (links < fewest || links > most || chars > links * longest.name || linkChars < chars * 0.6) return false;
  const anchors = [...box.querySelectorAll('a')].filter((link) => textOf(link) !== '');
  const hosts = anchors.map((link) => target(survey, link)?.hostname ?? '');
  const players = new Set(hosts.filter(isPlayer));
  return (
    players.size >= fewest &&
    anchors.every((link, at) => textOf(link).length <= longest.name && (isPlayer(hosts[at] as string) || feed.test(textOf(link))))
  );
}

/** The line right over them that says what they are for. */
function labelOf({ page }: Survey, box: Element): Element | undefined {
  const label = box.previousElementSibling;
  if (!label) return undefined;
  const { chars, links } = page.stats(label);
  if (chars === 0 || chars > longest.label || links > 0) return undefined;
  return announces(spacedText(label)) || mentions(spacedText(label), 'listen') ? label : undefined;
}
