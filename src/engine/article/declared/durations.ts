/** "PT1H25M", "P0DT0H40M". */
const iso = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/i;

/** The minutes that schema.org says a thing takes; 0 where it says none. */
export function minutesDeclared(duration: string): number {
  const [, days, hours, minutes] = iso.exec(duration.trim()) ?? [];
  return Number(days ?? 0) * 1440 + Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}

const hour =
  'h|hrs?|hours?|std|stunden?|heures?|horas?|or[ae]|uur|uren|u|godz|godzin[aęy]?|ч|час(?:а|ов)?|timmar?|timer?|tuntia?|hod|hodin[ay]?|óra|saat|ώρ(?:α|ες)|год|години?';
const minute = "m|mins?|minutes?|minuten?|mn|minutos?|minut[iaoy]?|minutter|мин(?:ут[аы]?)?|хв|perc|dk|dakika|λεπτ(?:ά|ό)|′|'";
const times = new RegExp(`(\\d+)\\s*(?:(${hour}|時間|小時|小时|시간)|(${minute}|分鐘|分钟|分間|分|분))(?![\\p{L}])\\.?`, 'giu');
/** These are written without spaces. */
const dense = /([時間小时분分鐘钟시])(?=\d)/gu;

/** What a short text says of a time: its minutes, and what else it says. */
interface Said {
  minutes: number;
  rest: string;
}

/** The one time of a short text: "1 Std. 25 Min.", "85 min", "1時間25分". Undefined where it says none, or another number too. */
export function timeSaid(text: string): Said | undefined {
  let minutes: number | undefined;
  const rest = text.replace(dense, '$1 ').replace(times, (_, count: string, isHour?: string) => {
    minutes = (minutes ?? 0) + Number(count) * (isHour ? 60 : 1);
    return '';
  });
  return minutes === undefined || /\d/.test(rest) ? undefined : { minutes, rest };
}
