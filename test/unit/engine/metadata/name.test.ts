import { expect, it } from 'vitest';
import { cleanName } from '../../../../src/engine/metadata/byline';
import { datelineName } from '../../../../src/engine/metadata/visible/authors/dateline-name';
import { couldBeName, leadingName, looksUncased } from '../../../../src/engine/metadata/visible/authors/name';

it.each([
  ['Verena Stegmann und Orlando Holz ist nun im Netz', 'Verena Stegmann und Orlando Holz'],
  ['Ann Lee is a writer in Leith', 'Ann Lee'],
  ['Per Are Hansen', 'Per Are Hansen'],
  ['Ann Lee, harbour pilot | 3 March', 'Ann Lee, harbour pilot'],
  ['Ann Lee, Staff Writer | 3 March', 'Ann Lee'],
  ['Ann Lee, Harbour Editor, and Bo Arle, Correspondent', 'Ann Lee and Bo Arle'],
  ['Ann Lee, Staff Writer, Leith', 'Ann Lee, Leith'],
  ['Anna Lee, Redakteurin', 'Anna Lee'],
  ['Hask, Writer', 'Hask, Writer'],
  ['Ann Lee, Writers of Leith', 'Ann Lee, Writers of Leith'],
  ['Geschäftsstelle (Kommentare: 0)', 'Geschäftsstelle'],
  ['林一帆 摄影 赵敏）', '林一帆'],
  ['林一帆）', '林一帆'],
  ['Ann Lee (Leith)', 'Ann Lee (Leith)'],
  ['Kontributor Semarang, Rizki Pratama', 'Rizki Pratama'],
  ['[Ann Lee]', 'Ann Lee'],
  ['［林一帆、', '林一帆'],
])('the name in "%s" ends where a sentence goes on', (text, name) => expect(leadingName(text)).toBe(name));

it.each([
  "Facebook'ta Paylaş",
  'WhatsApp ile gönder',
  'Message',
  'has',
  'Share',
  'Guide Price',
  'Fact Checked',
  'Visit the Luxo Store',
  'Ann keeps bees and writes before six',
  '责任编辑：林一帆',
  'নিজস্ব প্রতিবেদক',
  'செய்திப்பிரிவு',
])('"%s" is nobody', (text) => expect(couldBeName(text)).toBe(false));

it.each([
  ['記者何雨晴／台中報導', '何雨晴'],
  ['〔記者葉家豪、王小明／苗栗報導〕山城老街的盡頭', '葉家豪、王小明'],
  ['聯報／ 記者葉家豪／苗栗報導', '葉家豪'],
  ['江城晚报讯（记者 林一帆 通讯员 赵敏）清早七点，南门巷口', '林一帆'],
  ['新华社北京3月1日电（记者林一帆、赵敏）春天', '林一帆、赵敏'],
  ['（记者林一帆）清早七点', '林一帆'],
  ['[산마을일보 이수연 기자] 눈은 새벽 두 시부터 내렸다.', '이수연'],
  ['(서울=연합뉴스) 이수연 최가람 기자 = 눈이', '이수연, 최가람'],
  ['(서울=연합뉴스) 이수연 기자 = 눈이 내렸다', '이수연'],
  ['記者會上，市長說明了經過／情況報導', ''],
  ['記者のカメラの前で、男は笑った。', ''],
  ['记者在现场看到，街上没有人（记者提供的照片）', ''],
])('the reporter before the first words of "%s"', (text, name) => expect(datelineName(text)).toBe(name));

it.each([
  ['রফিক হাসান', true],
  ['فرحان ملک', true],
  ['高峰真理子', true],
  ['이수연', true],
  ['লেখক', false],
  ['نوشته فرحان ملک', false],
  ['コメント', false],
  ['关注', false],
  ['Ada Pell', false],
  ['নৌকায় ভাসমান পাঠাগার বর্ষায়ও থামে না পড়া', false],
])('"%s" may be a name in a script without capitals: %s', (text, is) => expect(looksUncased(text)).toBe(is));

it.each(['Ann Lee’s harb.. | Blogs', 'The Harbour Gaz…'])('"%s" was cut to the length of a line and names nobody', (text) =>
  expect(cleanName(text)).toBe(''),
);

it('the place of a report is no part of the name', () => expect(cleanName('記者 葉家豪／苗栗報導', 'zh')).toBe('葉家豪'));
