import { inflateSync } from 'node:zlib';

/** How many sheets a PDF has. Where they are described may be packed, so everything packed is looked through as well. */
export function countSheets(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf);
  const parts = [bytes.toString('latin1')];
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const begin = at + (bytes[at + 6] === 13 ? 8 : 7);
    try {
      parts.push(inflateSync(bytes.subarray(begin, bytes.indexOf('endstream', begin))).toString('latin1'));
    } catch {
      // Not packed, or packed in another way: a picture or a typeface.
    }
  }
  return parts.join('\n').match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
}
