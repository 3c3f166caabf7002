// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

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

  it('stay at the end of the text with the line that announces the one', () => {
    const end = (line: string, files: string) =>
      text(build(`<main><div><div><p data-keep>A</p></div><div><p>${line}</p></div><div>${files}</div></div></main>`));
    const paper = '<a href="/paper.pdf"><h3>On the right of way at weirs</h3></a>';
    expect(end('You find the paper here:', paper)).toBe('AYou find the paper here:On the right of way at weirs');
    expect(end('You find the paper here:', `${paper}<a href="/other.pdf">And another</a>`)).toBe('A');
    expect(end('You find the paper here:', '<a href="/paper">On the right of way at weirs</a>')).toBe('A');
    expect(end('Our papers', paper)).toBe('A');
  });

  it('go below the text, but one that says what it is', () => {
    const below = (box: string) => text(build(`<main><p data-keep>A</p><div>${box}</div></main>`));
    expect(below('<a href="/r.pdf">Report</a>')).toBe('A');
    expect(below('<div><a href="/r.pdf">Ferry brochure (PDF)</a></div>')).toBe('AFerry brochure (PDF)');
    expect(below('<a href="/r.pdf">Ferry brochure (PDF)</a> <a href="/other">More</a>')).toBe('A');
  });

  it('stay below the text under a line that says they are attached to it', () => {
    const files = '<ul><li><a href="/plan.pdf">Plan of the mill</a> <span>1.2 MB</span></li><li><a href="/sums.xlsx">Sums</a></li></ul>';
    const below = (box: string) => text(build(`<div><div><p data-keep>A</p></div><div>${box}</div></div>`));
    const story = '<div data-mark><h4>Other stories</h4><ul><li><a href="/weir">The weir</a></li></ul></div>';
    expect(below(`${story}<div><h4>Dateien</h4>${files}</div>`)).toBe('ADateienPlan of the mill 1.2 MBSums');
    expect(below(`<div>Attachments:</div><div>${files}</div>`)).toBe('AAttachments:Plan of the mill 1.2 MBSums');
    expect(below(`<div><h4>Our catalogues</h4>${files}</div>`)).toBe('A');
    expect(below(`<div><h4>Downloads</h4><ul><li><a href="/get">Get the app</a></li></ul></div>`)).toBe('A');
    expect(below(`<aside><h4>Downloads</h4>${files}</aside>`)).toBe('A');
  });
});
