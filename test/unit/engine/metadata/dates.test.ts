import { describe, expect, it } from 'vitest';
import { findDate, readDate } from '../../../../src/engine/metadata/dates/find-date';

const dayIn = (text: string, lang = ''): string | undefined => findDate(text, { lang, monthFirst: false })?.iso.slice(0, 10);

it.each([
  ['14 March 2024, 3:01 pm', 'T15:01:00'],
  // The zones of Armenia and the Amazon: whichever it is, no morning.
  ['14 March 2024 - 15:01 AMT', 'T15:01:00'],
  ['14 March 2024, 15:01 am', 'T15:01:00'],
  // Which of the two offsets of a zone holds, the day tells.
  ['14 March 2024, 3:01 p.m. ET', 'T15:01:00-04:00'],
  ['14 January 2024 at 15:01 (ET)', 'T15:01:00-05:00'],
  ['14 July 2024, 3:01 pm PT', 'T15:01:00-07:00'],
  ['14 January 2024, 3:01 pm CT', 'T15:01:00-06:00'],
  ['14 January 2024 15:01 AET', 'T15:01:00+11:00'],
  ['14 March 2024, 15:01 JST', 'T15:01:00+09:00'],
  ['14 July 2024, 15:01 BST', 'T15:01:00+01:00'],
  ['14 March 2024, 15:01 et al.', 'T15:01:00'],
])('the time behind a day: %s', (text, time) => {
  expect(findDate(text, { lang: 'en', monthFirst: false })?.iso.slice(10)).toBe(time);
});

it.each(['14.2. 09:12', '14.2. 09.12', 'Päivitetty 14.2. klo 11:40'])('a day without a year takes none from the clock: %s', (text) => {
  expect(dayIn(text, 'fi')).toBeUndefined();
});

describe('a date in print', () => {
  it.each<[string, string, string]>([
    ['hi', '14 फ़रवरी 2024', '2024-02-14'],
    ['hi', '14 फरवरी 2024', '2024-02-14'],
    ['hi', '14 मार्च 2024', '2024-03-14'],
    ['hi', '१४ मई २०२४', '2024-05-14'],
    ['bn', '১৪ মার্চ ২০২৪', '2024-03-14'],
    ['mr', '14 फेब्रुवारी 2024', '2024-02-14'],
    ['ta', 'மார்ச் 14, 2024', '2024-03-14'],
    ['te', '14 సెప్టెంబర్ 2024', '2024-09-14'],
    ['ur', '14 فروری 2024', '2024-02-14'],
    ['ar', '١٤ فبراير ٢٠٢٤', '2024-02-14'],
    ['ar', '14 فبرايِر 2024', '2024-02-14'],
    ['ar', '14 شباط/فبراير 2024', '2024-02-14'],
    ['ar', '14 كانون الثاني/يناير 2024', '2024-01-14'],
    ['he', '14 בפברואר 2024', '2024-02-14'],
    ['vi', 'Thứ năm, 14 tháng 3, 2024', '2024-03-14'],
    ['sr', '14. март 2024.', '2024-03-14'],
    ['zh-tw', '民國113年3月14日', '2024-03-14'],
    ['hu', '2024. március 14.', '2024-03-14'],
    ['lt', '2024 kovo 14', '2024-03-14'],
    ['ja', '更新日 : 20/01/09', '2020-01-09'],
    ['ko', '20/01/09', '2020-01-09'],
    ['en', '20/01/09', '2009-01-20'],
    ['de', 'Von Anna Lee 14.\u20093.\u20092024.', '2024-03-14'],
    ['de', '14 | 03 | 2024', '2024-03-14'],
    ['en', '03.14.2024', '2024-03-14'],
    ['en', 'March 14. 2024', '2024-03-14'],
    ['en', '📅Mar. 14. 2024', '2024-03-14'],
    ['es', '14, Marzo, 2024 7:43 p.m.', '2024-03-14'],
    ['tr', '14 KASIM 2024', '2024-11-14'],
    ['tr', 'ARALIK 14, 2024', '2024-12-14'],
    ['el', '14 ΜΑΡΤΙΟΥ 2024', '2024-03-14'],
    ['vi', '14 Tháng Mười Một, 2024', '2024-11-14'],
    ['vi', '14 tháng ba năm 2024', '2024-03-14'],
    ['da', '14/3-2024', '2024-03-14'],
    ['fi', '14.3.24 klo 9:12', '2024-03-14'],
  ])('%s: %s', (lang, text, day) => {
    expect(dayIn(text, lang)).toBe(day);
  });

  it.each<[string, string]>([
    ['8 มกราคม 2567', '2024-01-08'],
    ['8 กุมภาพันธ์ พ.ศ. 2567', '2024-02-08'],
    ['8 มี.ค. 67', '2024-03-08'],
    ['๘ ม.ค. ๒๕๖๗', '2024-01-08'],
    ['8 มกราคม 2024', '2024-01-08'],
    ['08/01/2567', '2024-01-08'],
    ['2567-01-08', '2024-01-08'],
  ])('Thai years: %s', (text, day) => {
    expect(dayIn(text, 'th')).toBe(day);
  });

  it.each<[string, string | undefined]>([
    ['۲۵ بهمن ۱۴۰۴ - ۱۰:۳۲', '2026-02-14'],
    ['1 فروردین 1404', '2025-03-21'],
    ['30 اسفند 1403', '2025-03-20'],
    ['۲۹ فروردين ماه ۱۴۰۳', '2024-04-17'],
    ['تاریخ انتشار: ۱۴۰۴/۱۱/۲۵', '2026-02-14'],
    ['1399-12-30', '2021-03-20'],
    ['۲۵ رجب ۱۴۴۷', undefined],
  ])('Persian years: %s', (text, day) => {
    expect(dayIn(text, 'fa')).toBe(day);
  });

  it('such a year is Iran’s only on a Persian page', () => expect(dayIn('1404/11/25', 'ar')).toBeUndefined());

  it('a far year is Thailand’s only on a Thai page', () => {
    expect(dayIn('08/01/2567', 'en')).toBeUndefined();
    expect(dayIn('8 January 2567', 'en')).toBeUndefined();
  });

  it.each<[string, string]>([
    ['Thứ ba, 14/5/2024, 06:00 (GMT+7)', '2024-05-14T06:00:00+07:00'],
    ['14 May 2024, 06:00 UTC-3:30', '2024-05-14T06:00:00-03:30'],
    ['14 May 2024, 06:00 GMT', '2024-05-14T06:00:00Z'],
    ['Thu Mar 14 09:22:51 CET 2019', '2019-03-14T09:22:51+01:00'],
    ['Thu Mar 14 09:22:51 2019', '2019-03-14T09:22:51'],
    ['Fri Mar  1 09:22:51 +0000 2019', '2019-03-01T09:22:51+00:00'],
    ['Thu, 14 Mar 2019 09:22:51 +0100', '2019-03-14T09:22:51+01:00'],
  ])('has its time beside it: %s', (text, iso) => {
    expect(findDate(text)?.iso).toBe(iso);
  });

  it.each(['Mai 12 Uhr 2024 Gäste', '14 men 2024', 'at 14 or 2024', 'Day 3 1999', '1.12.2024.3 Locks', '1.12.24. Locks'])(
    'none: %s',
    (text) => {
      expect(dayIn(text, 'en')).toBeUndefined();
    },
  );
});

describe('the offset of a time in a field', () => {
  it.each<[string, string]>([
    ['2024-05-14T10:15-500', '2024-05-14T10:15:00-05:00'],
    ['2024-05-14T10:15:00-5:30', '2024-05-14T10:15:00-05:30'],
    ['2024-05-14T10:15:00+0930', '2024-05-14T10:15:00+09:30'],
    ['2024-05-14T10:15:00+09', '2024-05-14T10:15:00+09:00'],
    ['2024-05-14T10:15:00-18:00', '2024-05-14T10:15:00'],
    ['2024-05-14T10:15:00.000Z', '2024-05-14T10:15:00Z'],
  ])('%s', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });
});
