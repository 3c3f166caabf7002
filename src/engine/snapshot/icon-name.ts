import { attribute } from '../dom/live';

const name = /^\s*[a-z][a-z0-9_]{1,39}\s*$/;
const longest = 60;
/** Google's guide to Material Icons and Material Symbols fixes these classes; Angular's icons use the same fonts. */
const fonts = /(?:^|\s)(?:material-(?:icons|symbols)|google-(?:symbols|material-icons)|mat-icon(?:\s|$))/;

/** Is this text the name of an icon, which the page's font draws instead of it: `<i class="material-icons">chevron_right</i>`? */
export const isIconName = (text: string, live: Element): boolean =>
  text.length <= longest && name.test(text) && fonts.test(attribute(live, 'class') ?? '');
