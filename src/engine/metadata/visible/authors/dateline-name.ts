/**
 * Reporters as East Asian papers name them before a story's first words: "記者何雨晴／台中報導", "（记者 林一帆 通讯员 赵敏）",
 * "[산마을일보 이수연 기자]", "(서울=연합뉴스) 이수연 기자 =". Each is told by its end: a place, a bracket, a sign.
 */
const shapes: readonly RegExp[] = [
  /^[〔［[（(【]?(?:[\p{Script=Han}\w]{1,8}\s?[／/]\s?)?記者\s?(\p{Script=Han}{2,4}(?:[、，,]\s?\p{Script=Han}{2,4}){0,3})\s?[／/]\s?\p{Script=Han}{1,8}(?:報導|報道)/u,
  /^[\p{Script=Han}\d]{0,20}[（(]\p{Script=Han}{0,8}记者\s?(\p{Script=Han}{2,4}(?:[、\s]\p{Script=Han}{2,4}){0,3}?)\s?(?:[）)]|\s(?:通讯员|实习生|摄影|文\/?图))/u,
  /^[[【(（](?:[\p{L}\p{N}]{2,15}[=\s]\s?)(\p{Script=Hangul}{2,4}(?:[·,]\s?\p{Script=Hangul}{2,4}){0,3})\s?기자\s?[\]】)）]/u,
  /^[[(（][\p{Script=Hangul}=\s]{3,20}[\])）]\s?(\p{Script=Hangul}{2,4}(?:[·,\s]\s?\p{Script=Hangul}{2,4}){0,3})\s?기자\s?=/u,
];
const looked = 80;

/** The names a text begins with in one of these ways; '' where it does not. */
export function datelineName(text: string): string {
  const head = text.slice(0, looked);
  for (const shape of shapes) {
    const name = shape.exec(head)?.[1];
    if (name) return name.split(/[、，,·\s]\s?/).join(/\p{Script=Han}/u.test(name) ? '、' : ', ');
  }
  return '';
}
