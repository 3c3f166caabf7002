// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

const among = (box: string) => text(build(`<p data-keep>A</p>${box}<p data-keep>B</p>`));

describe('files between kept text', () => {
  it('stay with the name over them', () => {
    expect(among('<div><div>Documents</div><div><a href="/r.pdf">Report (PDF, 2 MB)</a></div></div>')).toBe(
      'ADocumentsReport (PDF, 2 MB)B',
    );
    expect(among('<ul><li><a href="/a.docx?v=2">Form</a></li><li><a href="/b.xlsx">Figures</a></li></ul>')).toBe('AFormFiguresB');
  });

  it('stay without the button that fetches them', () => {
    expect(
      among('<div class="wp-block-file"><a href="/r.pdf">Survey 2026</a><a href="/r.pdf" class="wp-block-file__button">Download</a></div>'),
    ).toBe('ASurvey 2026B');
  });

  it('stay under a heading of their own', () => {
    const box = (keep: string) => `<div><header><h2 ${keep}>Forms</h2></header><ul><li><a href="/a.pdf">a.pdf</a> 98 KB</li></ul></div>`;
    expect(among(box('data-keep'))).toBe('AFormsa.pdf 98 KBB');
    expect(text(build(`<p data-keep>A</p>${box('data-keep')}`))).not.toContain('a.pdf');
  });

  it.each([
    ['leads to pages too', '<div><a href="/r.pdf">Report</a> <a href="/other">Other story</a></div>'],
    ['holds a button', '<div class="wp-block-button"><a class="wp-block-button__link" href="/r.pdf">Download the report</a></div>'],
    ['is marked', '<div data-mark><a href="/r.pdf">Download our free guide</a></div>'],
    ['asks for something', '<div><a href="/r.pdf">Guide</a><input name="mail"></div>'],
  ])('go where the box %s', (_, box) => {
    expect(among(box)).toBe('AB');
  });

  it('stay below the text with a line that announces them, in boxes of their own', () => {
    const below = (line: string, box = '<li><a href="/p.pdf"><h3>Paper on the harbour</h3></a></li>') =>
      text(build(`<main><div><p data-keep>A</p></div><div>${line}</div><div>${box}</div><div>Share</div></main>`));
    expect(below('<p>You find the paper here:</p>')).toBe('AYou find the paper here:Paper on the harbour');
    expect(below('<p>You find the paper here.</p>')).toBe('A');
    expect(below('<p>You find the paper here:</p>', '<a href="/other">Other story</a>')).toBe('A');
    expect(below('<p><a href="/all">All papers</a>:</p>')).toBe('A');
  });

  it('go below the text, but one that says what it is', () => {
    const below = (box: string) => text(build(`<main><p data-keep>A</p><div>${box}</div></main>`));
    expect(below('<a href="/r.pdf">Report</a>')).toBe('A');
    expect(below('<div><a href="/r.pdf">Ferry brochure (PDF)</a></div>')).toBe('AFerry brochure (PDF)');
    expect(below('<a href="/r.pdf">Ferry brochure (PDF)</a> <a href="/other">More</a>')).toBe('A');
  });
});
