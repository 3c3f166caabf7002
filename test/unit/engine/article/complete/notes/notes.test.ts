// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const left = (mark: string) =>
  text(
    build(
      `<main><p data-keep>The geese were counted at the gate.${mark}</p><div><h3>Footnotes:</h3><p><a id="Footnote_1"></a><a href="#FNanchor_1">[1]</a> A score is twenty.</p></div></main>`,
    ),
  );

describe('footnotes', () => {
  it('stay where a mark in the text leads to them, as books have it', () =>
    expect(left('<a id="FNanchor_1" href="#Footnote_1">[1]</a>')).toContain('A score is twenty.'));

  it('stay where a mark of a collection of laws leads to them', () =>
    expect(
      text(
        build(
          '<main><p data-keep>The owner is liable.<a class="LegCommentaryLink" href="#c1"><span>F1</span></a></p><div id="c1"><p><span>F1</span> S. 3 inserted by the Water Act.</p></div></main>',
        ),
      ),
    ).toContain('S. 3 inserted'));

  it.each([
    ['', 'id="nh1"'],
    [' of a box around it', ''],
  ])('stay where they lead back to their mark, whatever it is called: by the name%s', (_, id) => {
    const mark = `<span ${id ? '' : 'id="nh1"'}>[<a href="#nb1" ${id} title="Notes 1">1</a>]</span>`;
    const note = '<div id="nb1"><p><span>[<a href="#nh1">1</a>] </span>Archive, box 12.</p></div>';
    expect(text(build(`<main><p data-keep>The geese were counted.${mark}</p><div>${note}</div></main>`))).toContain('box 12');
  });

  it('are no parts that a number in a menu leads to', () =>
    expect(text(build('<main><p data-keep>Pages: <a href="#p2">2</a></p><div id="p2"><p>Archive, box 12.</p></div></main>'))).not.toContain(
      'box 12',
    ));

  it('go where nothing leads to them', () => expect(left('')).not.toContain('A score is twenty.'));
});
