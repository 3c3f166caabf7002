// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../build';

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

  it('go where nothing leads to them', () => expect(left('')).not.toContain('A score is twenty.'));
});
