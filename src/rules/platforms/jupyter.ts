import { platform } from '../site';

/** Notebooks as nbconvert writes them, before its sixth version and since: text, code, and what came of it. */
export default platform({
  name: 'Jupyter',
  platform: { select: '.jp-Cell.jp-MarkdownCell, .text_cell_render.rendered_html' },
  pageKind: 'documentation',
  remove: [{ kind: 'other', select: '.jp-InputPrompt, .jp-OutputPrompt, .prompt', because: 'number of a run' }],
  article: ['.jp-RenderedMarkdown, .jp-InputArea-editor, .jp-OutputArea-output, .text_cell_render, .input_area, .output_subarea'],
});
