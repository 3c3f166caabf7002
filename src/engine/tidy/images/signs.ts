import { altOf } from '../../dom/alt-of';
/** Signs of buttons, by what is said of them or by their file: "facebook icon", "Arrow Icon", `arrow.svg`. */
const signs =
  /^(?:facebook|twitter|social media|x|linkedin|reddit|pinterest|whatsapp|instagram|youtube|telegram|tiktok|threads|bluesky|e-?mail|mail|print|share|link|copy|arrow|chevron|close|menu|search|play|plus|minus|check|up|down)[ -]?(?:share )?(?:icon|button)$/i;
/** What a button on a picture or a film does. */
const controls = /^(?:(?:play|pause|stop|mute|unmute)[ -](?:video|audio|animation)|zoom(?:[ -]in)?|enlarge(?: image| picture)?|lupe)$/i;
const signFiles =
  /\/(?:[\w-]+[-_])?(?:(?:arrow|chevron|caret|copy-?code|copy-?icon)(?:[-_](?:up|down|left|right|icon|\d+))?\.svg|(?:divider|separator|spacer|back-?to-?top|scroll-?to-?top)(?:[-_]\w+)?\.\w{3,4})(?:[?#]|$)/i;
/** `/images/icons/user.svg`, `/flags/eu.svg`: what stands before a word, by the folder of a drawing. */
const iconFiles =
  /\/icons?\/(?:[\w.-]+\/)?[^/?#]+\.svg(?:[?#]|$)|\/flags?\/(?:[\w.-]+\/){0,3}[a-z]{2}(?:[-_][a-z]{2})?\.(?:svg|png|gif)(?:[?#]|$)/i;
/** `/themes/harbour/images/icon_top.png`. */
const themeIcons = /\/themes?\/(?:[^/?#]+\/){1,6}icons?[-_][^/?#]+\.\w{3,4}(?:[?#]|$)/i;
/** `five-stars.svg`, `review_star.png`: what stands over what somebody says of a thing; how many they are may be told. */
const starFiles = /\/(?:[\w-]+[-_])?stars?(?:[-_][\w-]+)?\.svg(?:[?#]|$)|\/(?:review|rating)[-_]?stars?[\w-]*\.(?:png|webp)(?:[?#]|$)/i;
const starred = /^(?:(?:review|rating)[ _-])?stars?$/i;
/** Badges of shops and players: "Listen on Apple Podcasts", "Get it on Google Play", "Laden im App Store". */
const badge =
  /^(?:(?:listen|available|download|get it|watch|subscribe|explore it)(?: now)? (?:on|in|from|at)(?: the)?|laden im|jetzt bei|disponible (?:en|sur)(?: el| la| l['’])?|télécharger dans(?: l['’])?|scarica(?:lo)? (?:su|da)|disponibile su|descárgalo en(?: el)?|disponível (?:no|na))\s?(?:app store|google play|mac app store|microsoft store|galaxy store|appgallery|amazon(?: music| appstore)?|(?:apple|google) podcasts?|spotify|deezer|stitcher|youtube(?: music)?|tunein|audible|overcast|pocket casts|iheart(?:radio)?|castbox|soundcloud)(?: badge| logo| icon)?$/i;

/** What says that a picture shows nothing. */
const nothing =
  /^(?:background(?: image)?|decorative(?: image| element)?|placeholder(?: image)?|spacer|back to top icon|(?:live )?chat (?:icon|bubble)|(?:loading|please wait)(?:\.{3}|…)?|spinner)$/i;

/** Where a site keeps what it is furnished with. */
const furniture = /\/(?:themes?|assets|static|frontend|siteglobals|layout|skins?|templates?)\//i;

/** What it is dressed in. */
const dress = /\/(?:themes?|skins?)\//i;

/** Is it a part of the site's own look that it keeps from those who listen to the page, or the frame of a window that it draws with tables? */
const isFurniture = (image: Element): boolean =>
  furniture.test(image.getAttribute('src') ?? '') && (image.closest('[aria-hidden="true"]') !== null || isFrame(image));

/** Is a picture of a theme, of which nothing is said, in a cell of a table among cells without words? */
function isFrame(image: Element): boolean {
  const cell = image.parentElement;
  if (cell?.localName !== 'td' || image.hasAttribute('alt') || !dress.test(image.getAttribute('src') ?? '')) return false;
  return [cell.previousElementSibling, cell, cell.nextElementSibling].every((one) => !one?.textContent?.trim());
}

/** What turns while a page waits; scripts that load pictures late call those lazy. */
const waiting = /(?:^|[\s_-])(?:loading|loader|spinner)(?:$|[\s_-])/i;
const late = /lazy/i;

/** Is a GIF of which nothing is said called what turns while the page waits, in a box that is called so too? */
const turns = (image: Element): boolean =>
  altOf(image) === '' &&
  /\.gif(?:[?#]|$)/i.test(image.getAttribute('src') ?? '') &&
  [image, image.parentElement].every(
    (one) => waiting.test(one?.getAttribute('class') ?? '') && !late.test(one?.getAttribute('class') ?? ''),
  );

/** Does a picture say of itself that it shows nothing, or where else the page's sounds can be heard? */
export const showsNothing = (image: Element): boolean =>
  nothing.test(altOf(image)) || badge.test(altOf(image)) || isFurniture(image) || turns(image);

/** The sign of a site before the name of it, in the preview of a link; a board may fetch it for its readers. */
const favicon =
  /\/s2\/favicons\?|\/faviconV2\?|(?:\/|%2f)favicon(?:[-_.](?:v?\d+(?:x\d+)?|light|dark))*\.(?:ico|png|svg|gif|jpe?g|webp)(?![\w.])/i;

/** Is a picture of no known size a sign on a button, or of a site? */
export const isSign = (image: Element, src: string): boolean =>
  signs.test(altOf(image)) ||
  controls.test(altOf(image)) ||
  altOf(image) === 'favicon' ||
  favicon.test(src) ||
  ((altOf(image) === '' || starred.test(altOf(image))) && starFiles.test(src)) ||
  (altOf(image) === '' && [signFiles, iconFiles, themeIcons].some((files) => files.test(src)));
