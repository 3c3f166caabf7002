/** One word, as languages are called; a file has a dot, a prompt is no word. */
const name = /^[a-z][a-z+#]{0,19}$/i;

/** What a page writes over a listing that says its language, within its <pre> but before its code ("python"): no line of it. */
export function languageLabelsIn(pre: Element): Element[] {
  const codes = pre.querySelectorAll('code');
  const code = codes[0];
  if (!code || codes.length > 1) return [];
  return [...pre.querySelectorAll('*')].filter(
    (element) =>
      (element.compareDocumentPosition(code) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      !element.contains(code) &&
      name.test((element.textContent ?? '').trim()),
  );
}
