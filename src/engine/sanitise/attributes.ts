import { isSafeLink, isSafeMedia, isSafeSrcset } from './urls';

const nativeRoles = new Set(['note', 'doc-noteref', 'doc-footnote', 'doc-endnotes', 'doc-backlink', 'math', 'img', 'presentation']);

/** Is this attribute, already on the allow-list, safe and sensible with this value on this element? */
export function isSafeAttribute(tag: string, name: string, value: string): boolean {
  switch (name) {
    case 'href':
      return tag === 'a' && isSafeLink(value);
    case 'src':
      return mediaTags.has(tag) && isSafeMedia(value, tag === 'img');
    case 'poster':
      return tag === 'video' && isSafeMedia(value, true);
    case 'data-galley-player':
      return value === '';
    case 'data-galley-embed':
    case 'cite':
      return isSafeMedia(value, false);
    case 'srcset':
      return (tag === 'img' || tag === 'source') && isSafeSrcset(value);
    case 'role':
      return nativeRoles.has(value);
    case 'type':
      return typedTags.has(tag);
    default:
      return true;
  }
}

const mediaTags = new Set(['img', 'source', 'video', 'audio', 'track']);
const typedTags = new Set(['source', 'input', 'ol', 'ul', 'li', 'track']);
