/** `language-ts` says it outright; in `hljs ts` or `highlight python` it is the word beside the highlighter's name. */
const outright = /(?:^|\s)(?:language|lang|highlight-source|brush)[-:]\s*([a-z][\w+#.-]*)/i;
const beside = /(?:^|\s)(?:source|hljs|code|prism|highlight|sourceCode|syntax)[-:\s]\s*([a-z][\w+#.-]*)/i;
/** SyntaxHighlighter writes what it was told first, and the language last. */
const last = /(?:^|\s)syntaxhighlighter\s(?:.*\s)?([a-z][\w+#.-]*)\s*$/i;
/** Words that stand where a language stands and are none. */
const none = new Set([
  'none',
  'default',
  'plain',
  'plaintext',
  'text',
  'txt',
  'nohighlight',
  'no-highlight',
  'block',
  'code',
  'wrapper',
  'line',
  'listing',
  'container',
  'toolbar',
  'light',
  'dark',
  'theme',
  'source',
  'highlight',
  'content',
  'snippet',
  'box',
  'copy',
]);
const attributes = ['data-lang', 'data-language', 'data-enlighter-language', 'data-code-language', 'data-syntax', 'lang'];

const named = (element: Element): string => {
  for (const name of attributes) {
    const value = element.getAttribute(name)?.trim();
    if (value && /^[\w+#.-]{1,24}$/.test(value)) return value;
  }
  const names = element.getAttribute('class') ?? '';
  return (outright.exec(names) ?? last.exec(names) ?? beside.exec(names))?.[1] ?? '';
};

/** The programming language a listing says it is in, lower case; '' when it does not say. */
export function languageOf(pre: Element): string {
  const around = [...pre.querySelectorAll('code')].slice(0, 1);
  const boxes = [pre, ...around, pre.parentElement, pre.parentElement?.parentElement].filter((box) => box instanceof Element);
  for (const box of boxes) {
    if (box.querySelectorAll('pre').length > 1) break;
    // Outside the listing `lang` is a human language.
    const value = (box === pre || pre.contains(box) ? named(box) : named(withoutLang(box))).toLowerCase();
    if (value && !none.has(value)) return value;
  }
  return '';
}

function withoutLang(box: Element): Element {
  const copy = box.cloneNode(false) as Element;
  copy.removeAttribute('lang');
  return copy;
}
