import { collapse, preview } from '../../engine/dom/text';
import { message } from '../../platform/i18n';

const size = /[-_.@](?:\d+x\d*|\d+w|scaled|large|medium|small|thumb|\dx|\d{1,4})$/i;
/** What cameras and programs call every picture. */
const nameless = /^(?:img|image|images|dsc|dscn|photo|picture|pic|screenshot|screen|shot|untitled|file|download|thumb|thumbnail)$/i;
const word = /^\p{L}{2,}$/u;
const fewestWords = 2;

/** The words of a file's name, where somebody gave it some: "old-pier-in-winter-800x600.jpg". */
export function fileWords(address: string): string {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return '';
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  const name = decoded(last)
    .replace(/\.\w{2,5}$/, '')
    .replace(size, '');
  const parts = name.split(/[-_+.\s]+/).filter(Boolean);
  const words = parts.filter((part) => word.test(part) && !nameless.test(part));
  return words.length >= fewestWords && words.length === parts.length ? words.join(' ') : '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign: the name is then as it stands.
    return text;
  }
}

/** What a picture shows, in the best words there are: its own, its caption's, its file's, or only that it is one. */
export function pictureWords(image: HTMLImageElement): string {
  const caption = image.closest('figure')?.querySelector(':scope > figcaption')?.textContent ?? '';
  return image.alt.trim() || preview(collapse(caption)) || fileWords(image.src) || message('view_picture');
}
