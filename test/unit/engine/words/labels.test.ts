import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/engine/words/fold';
import { conceptsOf } from '../../../../src/engine/words/labels';
import { mentions } from '../../../../src/engine/words/mentions';

const lists = import.meta.glob<Record<string, string[]>>('../../../../src/engine/words/*/*.json', { eager: true, import: 'default' });
const says = (text: string) => [...(conceptsOf(fold(text)) ?? [])];

describe('word lists', () => {
  it('are folded as labels are, so that they can be compared', () => {
    for (const [file, list] of Object.entries(lists))
      for (const phrase of Object.values(list).flat())
        for (const part of phrase.split('*').filter(Boolean)) expect(fold(part), `${file}: ${phrase}`).toBe(part);
  });

  it('have a beginning where something may follow', () => {
    for (const [file, list] of Object.entries(lists))
      for (const phrase of Object.values(list).flat()) expect(phrase, file).not.toMatch(/^\*.*\*|\*.*\*.*\*/);
  });

  it('speak at least twelve languages each', () => {
    for (const [file, list] of Object.entries(lists))
      expect(Object.keys(list), file).toEqual(expect.arrayContaining('en ja de fr es pt it nl pl ru zh ko'.split(' ')));
  });

  it('fold case, width, numbers and signs', () => {
    expect(fold('  Comments (1,234) ')).toBe('comments #');
    expect(fold('ＲＥＬＡＴＥＤ　ｎｅｗｓ…')).toBe('related news');
    expect(fold('You’ll love it')).toBe('you ll love it');
  });

  it('know a whole label and a beginning', () => {
    expect(says('24 Comments')).toContain('comments');
    expect(says('コメント（3）')).toContain('comments');
    for (const best of ['Top Rated Comments', 'Beste Kommentare', 'Meilleurs commentaires', 'Mejores comentarios', '인기 댓글'])
      expect(says(best)).toContain('comments');
    expect(says('More from The Times')).toContain('related');
    expect(says('Auf Facebook teilen')).toContain('share');
    expect(says('あわせて読みたい記事')).toContain('related');
  });

  it('know what stands somewhere behind a beginning', () => {
    expect(says('Have a story to share? Write to us')).toContain('call');
    expect(says('Have a story')).not.toContain('call');
    expect(says('欢迎关注我们的公众号')).toContain('call');
  });

  it('do not take a beginning for a word that only begins so', () => {
    expect(says('Trendingness in physics')).not.toContain('related');
    expect(says('Auf dem Berg')).not.toContain('share');
  });

  it('know a label in each of its spellings', () => {
    // Kashida, vowels, the seat of an alef, a last yeh and heh; ZWNJ; no dot on an i; nukta; ё; an apostrophe that is a letter.
    for (const ad of ['إعــــلان', 'اعلان', 'إِعْلَان']) expect(says(ad), ad).toContain('ad');
    for (const also of ['إقرأ أيضاً:', 'اقرأ أيضًا', 'اقرا ايضا', 'بیشتر بخوانید', 'بيشتر بخوانيد'])
      expect(says(also), also).toContain('read-also');
    for (const related of ['Ещё по теме', 'ЕЩЕ ПО ТЕМЕ', 'ताज़ा ख़बरें', 'Повʼязані статті', 'مقاله‌های مرتبط', 'EN ÇOK OKUNANLAR'])
      expect(says(related), related).toContain('related');
    expect(says('AYRICA BAKINIZ')).toContain('see-also');
    expect(says('YARIN DEĞİL')).toEqual([]);
  });

  it.each([
    ['ad', 'বিজ্ঞাপন', 'விளம்பரம்', 'Mainos (juttu jatkuu alla)', 'Articolul continuă după recomandări'],
    ['comments', 'Diskuse (24)', '“Kayıklar” için 2 yorum', 'মন্তব্য করুন', 'نظرات', 'ความคิดเห็น', 'Ý kiến (15)', '۱۲ نظر'],
    ['share', 'Sdílet článek', 'Bunu paylaş:', 'به اشتراک بگذارید', 'شارك على واتساب', 'แชร์ข่าวนี้', 'பகிர்', 'Поширити:'],
    ['read-also', 'קראו עוד:', 'إقرأ أيضًا:', 'আরও খবর:', 'இதையும் வாசிக்க:', 'Les òg:', 'Související', 'Ezt is olvasd el:'],
    [
      'related',
      'Sıradaki haber',
      'En çok okunan haberler',
      'الموضوعات المتعلقة',
      'پربحث‌ترین‌ها',
      'Cele mai citite',
      'Tuoreimmat',
      'सम्बंधित ख़बरें',
    ],
    ['navigation', 'Témata:', 'برچسب‌ها:', 'الكلمات الدلالية:', 'แท็กที่เกี่ยวข้อง', 'Aiheet:', 'Ετικέτες', 'Мітки'],
    ['newsletter', 'Få Gazettens nyhetsbrev', 'Tilaa Kaikun uutiskirje', 'הרשמה לניוזלטר', 'خبرنامه'],
    [
      'call',
      'להמשך עדכונים בנמל - הצטרפו לערוץ הוואטסאפ שלנו',
      'Приєднуйтесь до нашого каналу в Telegram, щоб не пропустити нічого',
      'Har du innspel til denne saka?',
      'تابعوا صفحتنا على فيسبوك',
      'অন্যদের আগে খবর পেতে আমাদের চ্যানেল ফলো করুন',
    ],
    ['control', 'Artikkelen er meir enn to år gammal.', 'Artikeln är mer än fem år gammal', 'Время на прочтение: 7 мин'],
  ])('know what says %s in languages of which fewer words are listed', (concept, ...labels) => {
    for (const label of labels) expect(says(label), label).toContain(concept);
  });

  it.each([
    'Diskuse o mostě trvala do půlnoci a nikdo z ní neodešel',
    'شارك عبر تقنية الفيديو وزير النقل في افتتاح الجسر',
    'شارك على الرغم من المطر مئات السكان في المسيرة',
    'انضم إلى الفريق لاعبان من النادي المجاور',
    'שני שחקנים הצטרפו לקבוצה בערב',
    'Få läsare beställde tidningens nyhetsbrev förra året',
    '5 svar på frågor om bron',
    'Hibát talált a revizor a híd számláiban',
    'Har du tips om hvor broen går, vil fergemannen vite det',
    'Artikkelen er mer enn en liste over broer',
    'Kaupunki etsii lisää tilaa bussien varikolle',
    'Уровень сложности: средний',
  ])('know a sentence from a label: %s', (sentence) => {
    expect(says(sentence)).toEqual([]);
  });

  it('count in the digits of every script', () => {
    for (const comments of ['التعليقات (٣)', '۱۲ نظر', 'মন্তব্য ১২', '१२ टिप्पणियां']) expect(says(comments), comments).toContain('comments');
    expect(fold('۱٬۲۳۴ نظر')).toBe('# نظر');
  });

  it('find a topic in a sentence', () => {
    expect(mentions('Diese Seite verwendet Cookies, um zu funktionieren.', 'cookies')).toBe(true);
    expect(mentions('当サイトではCookieを使用しています', 'cookies')).toBe(true);
    expect(mentions('The cook is eating.', 'cookies')).toBe(false);
    expect(mentions('ABONE OLUN, BÜLTENİ KAÇIRMAYIN: BÜLTEN HER SABAH', 'newsletter')).toBe(true);
    expect(mentions('ΑΚΟΛΟΥΘΗΣΤΕ ΜΑΣ ΣΤΟ GOOGLE NEWS', 'follow')).toBe(true);
    expect(mentions('إشترك فى النشرة', 'follow')).toBe(true);
  });
});
