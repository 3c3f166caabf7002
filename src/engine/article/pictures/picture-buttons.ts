import { staysAtPicture } from '../../dom/picture-file';

/** Links that a page sets as buttons. */
const linkButtons = 'a[href]:is([class*="button" i], [class*="btn" i], [role="button"])';

/** Is something offered beside a picture, behind a link set as a button that leads on from it? */
export const holdsOffer = (box: Element): boolean =>
  [...box.querySelectorAll(linkButtons)].some(
    (link) => link.querySelector('img') === null && link.textContent?.trim() && !staysAtPicture(link.getAttribute('href') ?? ''),
  );

/** What a button that starts a film says of itself. */
const plays =
  /^(?:play|watch|abspielen|wiedergabe|lire|lecture|regarder|reproducir|ver v[ií]deo|riproduci|assistir|afspelen|odtw|přehrát|смотреть|воспроизвести|再生|播放|재생)/iu;
const mostButtons = 20;

/** Is the picture that of a film which a button starts and of which the page names no file? */
export function waitsToPlay(box: Element): boolean {
  if (box.querySelector('video[src], video source') !== null) return false;
  const buttons = [...box.querySelectorAll('button, [role="button"]')].slice(0, mostButtons);
  return buttons.some((button) => plays.test(button.getAttribute('aria-label') ?? button.getAttribute('title') ?? ''));
}
