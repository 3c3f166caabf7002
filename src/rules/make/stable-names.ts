import { namesHashedClass } from '../schema';

/** What build tools and layout frameworks call things: it says how a box looks or behaves, never what it is. */
const layout =
  /^(?:js|is|has|no|wp-block|u|l|o|m|p|w|h|mt|mb|ml|mr|mx|my|pt|pb|pl|pr|px|py|min|max|col|cols|row|grid|flex|text|font|bg|border|rounded|shadow|gap|space|items|justify|hidden|visible|align|order|z|top|left|right|bottom|inset|size|sm|md|lg|xl|xs)(?:-|_|$)|^(?:active|clearfix|container|content|inner|outer|wrapper|wrap|block|box|open|closed|first|last|odd|even|relative|absolute|fixed|sticky|static|lazy|loaded|group|section|item|main|article|body|page)$/i;

/** Letters, now and then a digit or two: `newsletter-box`, `post__promo`, `s10r`. */
const word = /^[a-z][a-z0-9]*(?:[-_]{1,2}[a-z0-9]+)*$/i;
const longest = 40;
const tooManyDigits = /\d{3}|\d.*\d.*\d/;
/** No language stacks up consonants so, nor changes case within a word so often: `qxkzvb`, `bdVaJaQ`. */
const random = /[bcdfghjklmnpqrstvwxz]{6}|(?:[a-z][A-Z]){2}[a-z]?$|[A-Z][a-z][A-Z]|[a-z]\d[a-z]+\d|\d[a-z]\d/;

/** Is a class or an id named for what it is, by a person, so that it will live as long as the thing? */
export function isStableName(name: string): boolean {
  return (
    name.length >= 3 &&
    name.length <= longest &&
    word.test(name) &&
    !layout.test(name) &&
    !tooManyDigits.test(name) &&
    !random.test(name) &&
    !namesHashedClass(`.${name}`)
  );
}

/** The same for the value of an attribute, which may also be some words. */
export const isStableValue = (value: string): boolean =>
  value.length >= 2 &&
  value.length <= 60 &&
  !/\d{3}|["\\\n]/.test(value) &&
  !random.test(value) &&
  !/^(?:true|false|null|undefined|on|off)$/i.test(value);
