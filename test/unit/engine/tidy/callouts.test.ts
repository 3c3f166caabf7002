import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const prose = '<p>A paragraph of the article, long enough to outweigh what is set beside it, and quite content with that.</p>';

describe('callouts', () => {
  it.each([
    ['Sphinx, MkDocs', '<div class="admonition tip"><p class="admonition-title">T</p><p>Do it.</p></div>', 'tip'],
    ['GitHub', '<div class="markdown-alert markdown-alert-warning"><p class="markdown-alert-title">T</p><p>Do it.</p></div>', 'warning'],
    ['Obsidian', '<div class="callout" data-callout="danger"><div class="callout-title">T</div><p>Do it.</p></div>', 'danger'],
    ['Hashnode', '<div data-node-type="callout"><p class="title">T</p><p>Do it.</p></div>', 'note'],
    ['by its role', '<aside role="note"><p class="note-title">T</p><p>Do it.</p></aside>', 'note'],
  ])('%s', async (_, html, kind) => {
    const result = await tidied(html + prose);
    expect(result).toContain(`data-galley-callout="${kind}"`);
    expect(result).toContain('<p data-galley-title="">T</p><p>Do it.</p>');
  });

  it('the sign of a callout begins its line, and goes where that has gone', async () => {
    const callout = (text: string) => `<div class="kg-callout-card"><div class="kg-callout-emoji">💡</div>${text}</div>`;
    expect(await tidied(`${callout('<div>I own nine boats.</div>')}${prose}`)).toContain('<p>💡 I own nine boats.</p></div>');
    expect(await tidied(`${callout('')}${prose}`)).not.toContain('💡');
  });
});
