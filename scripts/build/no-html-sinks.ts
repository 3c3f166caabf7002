import type { Plugin } from 'vite';

const assignment = /([\w$.]+)\.innerHTML=(?!=)([\w$.]+(?:\?[\w$]+:[\w$]+)?)/g;
const globalByEval = /Function\((["'`])return this\1\)\(\)/g;

const cleaned = (code: string): string =>
  code
    .replace(assignment, '$1.replaceChildren(...new DOMParser().parseFromString($2,"text/html").body.childNodes)')
    .replace(globalByEval, 'globalThis');

/**
 * Libraries assign to innerHTML (Readability puts back its own copy of the page, Preact and highlight.js have ways Galley
 * never goes), one makes a function of a string. Nothing in the package shall: what parses, parses apart from any
 * document that is shown, where nothing loads and nothing runs. `npm run lint:firefox` finds what this does not know.
 */
export const noHtmlSinks = (): Plugin => ({
  name: 'galley:no-html-sinks',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = cleaned(file.code);
      else if (file.fileName.endsWith('.js') && typeof file.source === 'string') file.source = cleaned(file.source);
    }
  },
});
