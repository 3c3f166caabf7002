import type { Plugin } from 'vite';

/** What Chromium does not take for UTF-8 in a script of an extension: code points that are no characters, and halves of one. */
const refused = /[\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escaped = (code: string): string =>
  code.replace(refused, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Minified libraries (Temml) write such characters out; as escapes they mean the same, and the script loads. */
export const loadableScripts = (): Plugin => ({
  name: 'galley:loadable-scripts',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = escaped(file.code);
      else if (file.fileName.endsWith('.js') && typeof file.source === 'string') file.source = escaped(file.source);
    }
  },
});
