/** The source of an expression, without case: what a label calls the author of a text, a colon behind it aside. */
export const authorLabel = '(?:authors?|autor(?:in|en|a|es)?|auteurs?|autrice|autore|автор|författare|forfatter|作者|著者|執筆者?)';

const label = new RegExp(`^${authorLabel} `, 'i');

/** "Autor kontaktieren": does a label go on with what a button does to somebody who is not named? */
export const isAsked = (text: string): boolean => label.test(text) && /^\p{Ll}+$/u.test(text.replace(label, ''));
