import foreignWords from './foreign-words.json';

const updated =
  /updat|modif|revis|review|edited|edit:|zuletzt|aktualisiert|geändert|stand:|mis[e]? à jour|modifié|actualizad|atualizad|aggiorna|bijgewerkt|gewijzigd|aktualizac|обновлен|изменен|更新|修改|수정|업데이트|تحديث|עודכן|güncelle|uppdatera|opdatere|oppdatert|päivitetty|aktualizov|actualiz[aă]r|frissít|ενημερώθηκε|ενημέρωση|оновлен|به ?روز ?رسانی|بروزرسانی|अपडेट|আপডেট|อัปเดต|อัพเดท|cập nhật|diperbarui/i;
const published =
  /publi|posted|postad[oa]|post(?:ed)? on|created|released|first appeared|erschienen|veröffentlicht|erstellt|geplaatst|gepubliceerd|pubblicato|опубликован|发布|發布|发表|發表|公開|投稿|掲載|配信|입력|등록|게시|승인|송고|작성일|نشر|פורסם|yayın|publicerad|julkaistu|udgivet|zveřejněn|megjelen|közzét|δημοσίευ|δημοσιεύ|опублікован|انتشار|منتشر|प्रकाशित|প্রকাশ|เผยแพร่|diterbitkan|dipublikasikan|oluşturulma/i;
/** Dates of something else: of a notice, a member, a life, an event, a deadline, a visit to a source. */
const foreign = new RegExp(Object.values(foreignWords).flat().join('|'), 'i');

/** Is this word one that says what a date beside it is? */
export const saysWhen = (word: string): boolean =>
  word.length <= 16 && !/^public?$/.test(word) && [updated, published].some((when) => word.search(when) === 0);

/** Do words say that the date after them is none of the article's? */
export const saysForeign = (words: string): boolean => foreign.test(words);

/** What words say of the date that follows them: the last such word does. */
export function toldBy(words: string): 'published' | 'updated' | 'bare' {
  const tail = words.slice(-60);
  const [u, p] = [tail.search(updated), tail.search(published)];
  return u < 0 && p < 0 ? 'bare' : u > p ? 'updated' : 'published';
}
