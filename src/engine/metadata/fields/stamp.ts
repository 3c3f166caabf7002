import type { Candidate } from '../candidate';
import type { VisibleDate } from '../visible/date';

const dayOf = (time: string): string => time.slice(0, 10);

/**
 * The day that a page prints right below its headline, where its data give a later one and were not changed after that: systems
 * that write them anew with each build declare the day of the build.
 */
export function beforeStamp(published: string | undefined, changed: string | undefined, visible: readonly VisibleDate[]): Candidate[] {
  if (!published || (changed && dayOf(changed) > dayOf(published))) return [];
  const near = visible.filter(({ place, what }) => place === 0 && what !== 'occasion');
  const first = near.find(({ what }) => what === 'published') ?? near[0];
  if (!first || first.what === 'updated' || dayOf(first.iso) >= dayOf(published) || isTurned(first.iso, published)) return [];
  return [{ source: first.timeElement ? 'time' : 'visible', value: first.iso }];
}

const day = 86_400_000;
/** The same moment is the day before or after where clocks are so many hours behind or ahead. */
const mostHours = { behind: 12, ahead: 14 };

/**
 * The day that a page prints right below its headline (or else right above it), where its data mean the same moment by another clock: what software tells
 * machines is often the time of Greenwich. In a thread only the very moment is the same.
 */
export function byOwnClock(published: string | undefined, visible: readonly VisibleDate[], isThread: boolean): Candidate[] {
  if (!published || published.length < 16 || /[+-](?!00:?00)\d\d:?\d\d$/.test(published.slice(16))) return [];
  const told = visible.filter(({ place, what }) => place <= 1 && (what === 'published' || what === 'bare'));
  const below = told.filter(({ place }) => place === 0);
  const near = below.length > 0 ? below : told;
  const first = near.find(({ what }) => what === 'published') ?? near[0];
  if (!first || dayOf(first.iso) === dayOf(published)) return [];
  const hours = Number(published.slice(11, 13));
  const days = (Date.parse(dayOf(first.iso)) - Date.parse(dayOf(published))) / day;
  const isNear = (days === -1 && hours < mostHours.behind) || (days === 1 && hours >= 24 - mostHours.ahead);
  if (!isNear || (isThread && Date.parse(first.iso) !== Date.parse(published))) return [];
  return [{ source: first.timeElement ? 'time' : 'visible', value: first.iso }];
}

/** "03/05" and "05/03": one day, read in two ways. */
const isTurned = (a: string, b: string): boolean =>
  a.slice(0, 4) === b.slice(0, 4) && a.slice(5, 7) === b.slice(8, 10) && a.slice(8, 10) === b.slice(5, 7);
