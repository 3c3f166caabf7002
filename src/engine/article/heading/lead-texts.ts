import { isOneText, type PageKind } from '../../../rules/kinds';
import type { Page } from '../../page';
import { describedLead } from './described-lead';
import { type Around, standfirst } from './standfirst';
import { summaryPoints } from './summary-points';
import { saysTitle, sharesWords, subtitleIn } from './title-heading';

/** What leads into a text under its headline, chosen or not: standfirst, points in short, the lead its head describes, the subtitle. */
export function leadTexts(
  page: Page,
  heading: Element | null,
  { kind, title, doubles, around }: { kind: PageKind; title: string; doubles: ReadonlySet<Text>; around: Around },
): Text[] {
  const leads: Text[] = [];
  if (heading && (saysTitle(heading, title) || sharesWords(heading, title)))
    leads.push(...standfirst(page, heading, around), ...summaryPoints(page, heading, around));
  if (isOneText(kind)) leads.push(...describedLead(page, around).filter((text) => !doubles.has(text)));
  if (heading && kind === 'article') leads.push(...subtitleIn(heading, title));
  return leads;
}
