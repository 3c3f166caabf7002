// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const among = (box: string): string => `<article><h1>Boats in the harbour</h1>${story(1, 6)}${box}${story(7, 9)}</article>`;
const linesOn = (box: string) => clutterOf(among(box)).map(({ reason, text }) => `${reason.id}: ${text}`);

describe('lines that lead to another story', () => {
  it.each([
    ['<p>【関連記事】<a href="/1">銭湯「松の湯」、薪をやめない理由</a></p>'],
    ['<ul><li>【写真特集】<a href="/1">港町の鐘、百年の記録</a></li></ul>'],
    ['<ul><li>【図解】<a href="/1">鐘楼のしくみ</a></li></ul>'],
    ['<p>■関連記事：<a href="/1">鐘は鳴らず、また</a></p>'],
    ['<p>▼関連記事 <a href="/1">鐘は鳴らず、町は静か</a></p>'],
    ['<p><a href="/1">【関連記事】鐘は鳴らず、町は静か</a></p>'],
    ['<p>（相关阅读）<a href="/1">古桥修缮完工</a></p>'],
    ['<p>[관련기사] <a href="/1">섬 학교, 마지막 졸업식</a></p>'],
    ['<p>อ่านเพิ่มเติม: <a href="/1">ตลาดน้ำที่หายไปจากแผนที่</a></p>'],
    ['<p>مزید پڑھیں: <a href="/1">وہ چوکیدار جو کبھی گھر نہیں گیا</a></p>'],
    ['<p>بیشتر بخوانید: <a href="/1">نگهبانی که هرگز به خانه نرفت</a></p>'],
    ['<p>আরও পড়ুন: <a href="/1">যে প্রহরী কখনো বাড়ি ফেরেনি</a></p>'],
    ['<p>Читать далее: <a href="/1">Смотритель, который остался</a></p>'],
    ['<p>Přečtěte si také: <a href="/1">Strážce, který nikdy neodešel</a></p>'],
    ['<p>İlgili haber: <a href="/1">Evine hiç dönmeyen bekçi</a></p>'],
    ['<p>Weiterlesen: <a href="/1">Der Wärter, der zu Hause blieb</a></p>'],
    ['<p>PUEDES VER: <a href="/1">El guardián que se quedó</a></p>'],
    ['<p><a href="/1"><strong>[Most read] The keeper who stayed at home</strong></a></p>'],
    ['<div>One line<br><br><b>Czytaj też: <a href="/1">Latarnik, który został</a></b><br><br></div>'],
    ['<p><em>For more, read: <a href="/1">The keeper who stayed</a></em></p>'],
    ['<p>(Read also) <a href="/1">The keeper who stayed</a></p>'],
    ['<p><a href="/z/1">点击进入专题：老城里的手艺人</a></p>'],
    ['<p><strong>อ่านข่าว : <a href="/1">ครูดอยสอนหนังสือใต้แสงตะเกียง</a></strong></p>'],
    ['<p><a href="https://seto.example/1">【写真】6年間空き家だった隣の銭湯の今</a></p>'],
    ['<p><a href="/1"><strong>Les også</strong>Fyrvokteren som ble hjemme</a></p>'],
    ['<p><a href="/1"><b>LEGGI ANCHE</b> Il guardiano che restò a casa</a></p>'],
    ['<p>مزید جانیں: <a href="/1">گراموفون کی سوئی بنانے والا گاؤں</a></p>'],
  ])('%s', (box) => {
    expect(linesOn(box)).toEqual([expect.stringMatching(/^read_also: /)]);
  });

  it.each([
    ['<p>関連する法律について詳しくは<a href="/1">市役所のページをご覧ください</a></p>'],
    ['<p>【注】<a href="/1">この数字は去年のものである</a></p>'],
    ['<p>図解を見たい人は<a href="/1">鐘楼のしくみ</a></p>'],
    ['<p>関連：<a href="/1">鐘楼</a></p>'],
  ])('not %s', (box) => {
    expect(linesOn(box)).toEqual([]);
  });

  const named = (line: string) => clutterOf(among(line), 'https://www.haskpress.example/story').map(({ reason }) => reason.id);
  it.each([
    '<p>En Hask Press | <a href="/1">Las barcas que cambiaron el puerto</a></p>',
    '<p>Auf HaskPress: <a href="/1">Der Wärter, der zu Hause blieb</a></p>',
  ])('are announced by the name of the site: %s', (line) => expect(named(line)).toEqual(['read_also']));

  it.each([
    '<p>En Hask Press | <a href="https://other.example/1">Las barcas que cambiaron el puerto</a></p>',
    '<p>Photos | <a href="/1">Ann Lee and the harbour museum</a></p>',
    '<p>At Hask Press: <a href="/1">the boats of the harbour</a> are counted each morning.</p>',
  ])('not %s', (line) => expect(named(line)).toEqual([]));

  const list = (...entries: string[]) => `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
  const announced = '<b>READ MORE:</b> <a href="/1">The keeper who stayed at home</a>';

  it('are the entries of a list that the first of them announces', () => {
    const other = '<a href="/2">Boat owners pack the hearing over the dock</a>';
    expect(clutterOf(among(list(announced, other))).map(({ text }) => text)).toEqual([expect.stringMatching(/^READ MORE.*over the dock$/)]);
  });

  it.each(['Boat owners pay by the foot.', '<a href="https://law.example/2">The law on docks and harbours</a>', '<a href="/2">Docks</a>'])(
    'are not the entries of any other list: %s',
    (other) => {
      expect(clutterOf(among(list(announced, other))).map(({ text }) => text)).toEqual([expect.stringMatching(/stayed at home$/)]);
    },
  );
});
