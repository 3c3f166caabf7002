import purifier, { type Config, type DOMPurify } from 'dompurify';
import { allowedAttributes, allowedTags } from './allowed';
import { isSafeAttribute } from './attributes';

const words = new Set(['abbr', 'datetime', 'headers', 'open', 'close', 'separators']);

const purifierConfig: Config & { IN_PLACE: true } = {
  IN_PLACE: true,
  ALLOWED_TAGS: [...allowedTags],
  ALLOWED_ATTR: [...allowedAttributes],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  // Words, not addresses: a colon in them is no protocol.
  ADD_URI_SAFE_ATTR: allowedAttributes.filter((name) => name.startsWith('data-galley-') || name.startsWith('aria-') || words.has(name)),
  SANITIZE_DOM: true,
  KEEP_CONTENT: true,
};

let dressed: DOMPurify | undefined;

/** Takes out of a tree, in place, whatever is not allowed. The library's instance is this bundle's own: no one else adds hooks to it. */
export function purify(root: Element): void {
  dressed ??= dress(purifier);
  dressed.sanitize(root, purifierConfig);
}

function dress(own: DOMPurify): DOMPurify {
  own.addHook('uponSanitizeAttribute', (element, data) => {
    if (!isSafeAttribute(element.localName, data.attrName, data.attrValue)) data.keepAttr = false;
  });
  return own;
}
