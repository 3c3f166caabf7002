import { languageOf } from './language';
import type { Step } from '../step';

/** What code editors in pages call a line, what holds all of them, and the whole editor. */
const lines = '.CodeMirror-line, .cm-line, .ace_line';
const boxes = '.CodeMirror-code, .cm-content, .ace_text-layer';
const editors = '.CodeMirror, .cm-editor, .ace_editor';

/** The lines of a code editor, each a box of its own, are one listing. */
export const editorLines: Step = (root, { page }) => {
  const done = new Set<Element>();
  for (const line of root.querySelectorAll(lines)) {
    const box = line.closest(boxes);
    if (!box || done.has(box)) continue;
    done.add(box);
    const pre = page.document.createElement('pre');
    const code = page.document.createElement('code');
    code.textContent = [...box.querySelectorAll(lines)].map((one) => (one.textContent ?? '').replace(/\u200b/g, '')).join('\n');
    pre.append(code);
    const language = box.getAttribute('data-language') ?? languageOf(line);
    if (language) pre.setAttribute('data-lang', language);
    const editor = box.closest(editors);
    (editor && root.contains(editor) ? editor : box).replaceWith(pre);
  }
};
