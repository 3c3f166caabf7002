import { toMarkdown } from './save/markdown/to-markdown';
import { shared } from './shared';

/* Writes the article as Markdown, brought when a reader saves one. */
const state = shared();
if (state) state.toMarkdown ??= toMarkdown;
