import { isDay } from './calendar';
import { offsetOn } from './moving-zones';

/** Zone abbreviations that mean one offset wherever they are printed beside a time. */
const zones = new Map(
  Object.entries({
    utc: 'Z',
    gmt: 'Z',
    z: 'Z',
    jst: '+09:00',
    kst: '+09:00',
    est: '-05:00',
    edt: '-04:00',
    cst: '-06:00',
    cdt: '-05:00',
    mst: '-07:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
    bst: '+01:00',
    wet: 'Z',
    west: '+01:00',
    cet: '+01:00',
    cest: '+02:00',
    mez: '+01:00',
    mesz: '+02:00',
    eet: '+02:00',
    eest: '+03:00',
    msk: '+03:00',
    hkt: '+08:00',
    sgt: '+08:00',
    aest: '+10:00',
    aedt: '+11:00',
    nzst: '+12:00',
    nzdt: '+13:00',
  }),
);

const clock =
  /^[\s,·|@–-]*(?:at|um|à|a las|às|alle|om|kl\.?|o|в)?[\s:]*(\d{1,2})(?::|h|時|시\s?)(\d{2})?(?::(\d{2}))?(?:\.\d{1,9})?(?:分|분)?\s*(?:(a\.?m\.?|p\.?m\.?)(?![a-z]))?\s*(?:\(?(?:(?:UTC|GMT)\s?([+-]\d{1,2}(?::?\d{2})?)\b|([+-]\d{2}:?\d{2})|([A-Z]{1,4})\b))?/i;

/** A time of day that follows a date (`day`), as the rest of an ISO 8601 time (`T12:33:00+09:00`), or nothing. */
export function clockAfter(text: string, day: string): string {
  const found = clock.exec(text.slice(0, 60));
  if (!found) return '';
  const [, h, m = '00', s = '00', half, named, plain, zone] = found;
  let hour = Number(h);
  // Who writes “15:01 am” counts to 24.
  if (half && hour <= 12) hour = (hour % 12) + (/p/i.test(half) ? 12 : 0);
  if (hour > 23 || Number(m) > 59 || Number(s) > 59) return '';
  const far = named ?? plain;
  const offset = far
    ? offsetOf(far.replace(/^(.)(\d)(?!\d)/, '$10$2'))
    : zone
      ? (zones.get(zone.toLowerCase()) ?? offsetOn(day, zone))
      : '';
  return `T${String(hour).padStart(2, '0')}:${m}:${s}${offset}`;
}

const iso =
  /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:(?:T|\s+)(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-](?:\d{2}:?\d{2}|\d:?\d{2}|\d{2}))?)?/i;

/** An ISO 8601 date or time as machines write it, its offset kept; undefined where a text does not begin with one. */
export function isoTime(text: string): string | undefined {
  const found = iso.exec(text.slice(0, 60));
  if (!found) return undefined;
  const [, y, mo, d, h, mi, s = '00', zone] = found as unknown as string[];
  if (!isDay(Number(y), Number(mo), Number(d))) return undefined;
  const day = `${y}-${mo}-${d}`;
  if (h === undefined || Number(h) > 23 || Number(mi) > 59 || Number(s) > 59) return day;
  return `${day}T${h}:${mi}:${s}${zone ? offsetOf(zone) : ''}`;
}

/** In hours: no place on earth is farther from Greenwich. */
const farthest = 14;

/** "+0900", "-05", and "-500" as some templates write it. */
function offsetOf(zone: string): string {
  if (!/^[+-]/.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '');
  const [hours, minutes] = [digits.length === 3 ? `0${digits[0]}` : digits.slice(0, 2), digits.length > 2 ? digits.slice(-2) : '00'];
  return Number(hours) > farthest || Number(minutes) > 59 ? '' : `${zone[0]}${hours}:${minutes}`;
}
