import { altOf } from '../../dom/alt-of';
import { nameInTests } from '../../dom/name-in-tests';

/** A badge is an award's that is laid over a picture. Not `portrait`: sites call pictures that are higher than wide so. `hs-cta` is what HubSpot calls its buttons. */
const names =
  /(?:user|author)-?(?:photo|pic(?:ture)?|img|image|headshot)(?![a-z])|(?:^|[\s_-])(?:avatar|author|byline|profile|contributor|writt?er|gravatar|logo|badged?|qr-?code|hs-cta)s?(?:[\s_-]|$)/i;
/** `postuseravatar`; what a library calls `MuiAvatar-root` may be the only thing in a post that holds its author's name. */
const compound = /avatar/;
/** `authorPopover__image`, `about_logoImage`: the parts of names that tools for styles make. */
const camel = /(?:^|[\s_-])(?:author|avatar|byline|contributor|logo)(?=[A-Z])/;
/** `Tweet-User-Avatar`, `prism-byline`: what tests call a box holds no more than it says. */
const inTests = /avatar|byline/i;
const addresses = /gravatar\.com|avatars?\/|\blogo\b|[/_-]qr(?:[-_]?code)?[-_]?\d*\.(?:png|jpe?g|gif|svg|webp)/i;
/** Codes for telephones, by what is said of them. */
const codes = /^(?:scan )?(?:the )?qr[- ]?code|QRコード|二维码|二維碼|QR ?코드|QR-код/i;

/** Buttons drawn as pictures, as the software that makes them says. */
const calls = /^(?:new )?call[- ]to[- ]action$/i;

/** Is a picture, or the box of one, an author's face, a sign of the site, a code to scan or a button, by its own name? Not what the article shows. */
export function isFace(element: Element): boolean {
  const called = element.getAttribute('class') ?? '';
  if (names.test(called) || compound.test(called) || camel.test(called) || inTests.test(nameInTests(element))) return true;
  if (element.localName !== 'img') return false;
  const alt = altOf(element);
  return addresses.test(element.getAttribute('src') ?? '') || codes.test(alt) || calls.test(alt);
}

/** Is it right in a box that is called an avatar, whatever else that says of its bearer? */
export const isInAvatar = ({ parentElement }: Element): boolean =>
  /(?:^|[\s_-])avatar(?:\s|$)/i.test(parentElement?.getAttribute('class') ?? '');
