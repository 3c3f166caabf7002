import { oneSpelling } from './spelling';

/** Words that announce a name, by language. Those that mean much else count on pages of that language only. */
const anywhere = [
  'by|written by|posted by|submitted by|started by|words by|story by|text by|article by|article written by|contributed by|created by|author|authors|the author|guest post by|guest author|reported by|published by|this post was written by|this article was written by|this guest post was written by|this story was written by|written and reported by|about the author|words',
  'von|autor|autorin|autoren|autor/in|autor:in|autor*in|autor_in|autorinnen|autor:innen|text von|verfasst von|ein beitrag von|geschrieben von|eingereicht von|gespeichert von',
  'par|soumis par|auteur|autrice|auteure|auteurs|écrit par|publié par|rédigé par|cet article a été écrit par|propos recueillis par',
  'por|escrito por|redactado por|este artículo fue escrito por|publicado por|autora|autores|texto de|texto',
  'scritto da|a cura di|a cura del|a cura della|a cura dello|autore|autrice|testo di',
  'door|geschreven door|tekst',
  'autorka|napisał|napisała|tekst',
  'автор|авторы|автор текста|текст|текст и фото|автори|авторка|автор тексту|текст і фото',
  'skriven av|skrevet av|skrevet af|författare|forfatter',
  'kirjoittanut|kirjoittaja|teksti|teksti ja kuvat|toimittaja',
  'napsal|napsala|autoři',
  'szerző|írta',
  'yazan|yazar|muhabir',
  'από|από τον|από την|από τη|γράφει|γράφει η|γράφει ο|γράφουν|γράφουν οι|συντάκτης|συντάκτρια|κείμενο',
  '文|著者|執筆|執筆者|記者|ライター|筆者|取材 文|文責|作者|撰文|记者|本报记者|글|작성자|글쓴이|기자',
  'بقلم|كتب|كتبه|كتبت|الكاتب|نویسنده|خبرنگار|نوشته|به قلم|تحریر',
  'מאת|כתב|כתבה',
  'लेखक|द्वारा|লেখক|எழுதியவர்',
  'oleh|penulis|ditulis oleh|tác giả|bởi|โดย|เขียนโดย|ผู้เขียน',
];
const own = new Map(
  Object.entries({
    it: 'di|da',
    ro: 'de|scris de|un articol de|redactor',
    sv: 'av|text|text och foto|reporter',
    nb: 'av|tekst og foto',
    no: 'av|tekst og foto',
    nn: 'av|tekst og foto',
    da: 'af|tekst og foto',
    pt: 'de',
    fr: 'de',
    el: 'του|της',
    ca: 'per',
    pl: 'przez',
    cs: 'autor|text|text a foto|připravil|připravila',
    nl: 'auteur',
    vi: 'bài|thực hiện',
    id: 'reporter|wartawan',
  }),
);

const all = new Set(anywhere.flatMap((words) => oneSpelling(words).split('|')));

const single = new Set([...anywhere, ...own.values()].flatMap((words) => oneSpelling(words).split(/[| ]/)));

/** Is this lower-case word one that announces a name in some language, or a part of such words? */
export const isAnnouncing = (word: string): boolean => single.has(oneSpelling(word));

/** The longest announcing word a text begins with: its length in characters, and 0 where there is none. */
export function announced(text: string, lang: string): number {
  const head = text.slice(0, 40).toLowerCase();
  const more = own
    .get(lang.split('-')[0] ?? '')
    ?.split('|')
    .map(oneSpelling);
  let longest = 0;
  // Ends of words: a space, a colon, the text's end; scripts without spaces need the colon, or one of 【】 and slashes.
  for (const { index } of head.matchAll(/[\s:：=＝/／|｜◎●・⎯︱丨–—-]|$/g)) {
    const word = oneSpelling(
      head
        .slice(0, index)
        .replace(/[・\s]+/g, ' ')
        .replace(/^[\s[【(（~–—|/•·-]+/, '')
        .trim(),
    );
    if (all.has(word) || more?.includes(word)) longest = index;
  }
  return longest;
}
