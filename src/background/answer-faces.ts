import legibleItalic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2?url';
import legible from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import legibleExtItalic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-italic.woff2?url';
import legibleExt from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url';
import interItalic from '@fontsource-variable/inter/files/inter-latin-wght-italic.woff2?url';
import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import interExtItalic from '@fontsource-variable/inter/files/inter-latin-ext-wght-italic.woff2?url';
import interExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import literataItalic from '@fontsource-variable/literata/files/literata-latin-wght-italic.woff2?url';
import literata from '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2?url';
import literataExtItalic from '@fontsource-variable/literata/files/literata-latin-ext-wght-italic.woff2?url';
import literataExt from '@fontsource-variable/literata/files/literata-latin-ext-wght-normal.woff2?url';
import sourceItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?url';
import source from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import sourceExtItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2?url';
import sourceExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import { browser } from '../platform/browser';
import type { FaceFile, ShippedFace } from '../platform/faces';
import { listen } from '../platform/messages';

/** Upright and italic; then the same for Latin letters beyond Western Europe's. */
const files: Record<ShippedFace, [string, string, string, string]> = {
  literata: [literata, literataItalic, literataExt, literataExtItalic],
  source: [source, sourceItalic, sourceExt, sourceExtItalic],
  inter: [inter, interItalic, interExt, interExtItalic],
  legible: [legible, legibleItalic, legibleExt, legibleExtItalic],
};

/** A page may not load from our package, so the view gets the typeface's bytes from here. */
export function answerFaces(): void {
  listen({
    'view:face': ({ face, extended }) =>
      Promise.all(
        files[face].slice(0, extended ? 4 : 2).map(
          async (file, place): Promise<FaceFile> => ({
            style: place % 2 === 0 ? 'normal' : 'italic',
            extended: place > 1,
            data: base64(await bytesOf(file)),
          }),
        ),
      ),
  });
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const answer = await fetch(browser.runtime.getURL(file));
  return new Uint8Array(await answer.arrayBuffer());
}

const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
