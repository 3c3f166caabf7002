/**
 * Abbreviations of zones whose clocks are put forward in summer, that do not tell which of the two holds: by a place that
 * keeps them. In small letters "et" goes on in French.
 */
const places = new Map(
  Object.entries({
    ET: 'America/New_York',
    CT: 'America/Chicago',
    MT: 'America/Denver',
    PT: 'America/Los_Angeles',
    AET: 'Australia/Sydney',
    NZT: 'Pacific/Auckland',
  }),
);

/** The offset of such a zone at a day's noon ("-04:00"), '' for any other. The clocks are put at night, when papers print few times. */
export function offsetOn(day: string, zone: string): string {
  const timeZone = places.get(zone);
  const noon = new Date(`${day}T12:00:00Z`);
  if (!timeZone || Number.isNaN(noon.getTime())) return '';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(noon);
  return /[+-]\d\d:\d\d/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '')?.[0] ?? '';
}
