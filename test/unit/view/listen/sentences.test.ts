// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../src/view/listen/sentences';
import { spokenBlocks } from '../../../../src/view/listen/spoken-text';

const article = (html: string): HTMLElement => {
  document.body.innerHTML = `<div class="body">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
};
const spoken = (html: string, lang = 'en') =>
  sentencesOf(
    spokenBlocks([article(html)], (alt) => `Picture: ${alt}`),
    lang,
  );
const texts = (html: string, lang = 'en') => spoken(html, lang).map(({ text }) => text);

describe('what is read aloud', () => {
  it('is one sentence after another, paragraph by paragraph', () => {
    expect(texts('<h2>The bank</h2><p>It slid. Nobody was on it,\n   they say.</p><ul><li>Hats</li><li>Drains</li></ul>')).toEqual([
      ...['The bank', 'It slid.', 'Nobody was on it, they say.', 'Hats', 'Drains'],
    ]);
  });

  it('goes through links and emphasis', () => {
    expect(texts('<p>She <em>does not</em> blame the <a href="#x">hats. She</a> blames the drains.</p>')).toEqual([
      ...['She does not blame the hats.', 'She blames the drains.'],
    ]);
  });

  it('leaves code, readings, note marks, embeds and controls out', () => {
    expect(
      texts(
        `<pre><code>let x = 1;</code></pre><div class="listing"><div class="codeBar"><span>TypeScript</span><button>Copy</button></div></div>
        <p><ruby>漢<rt>かん</rt></ruby>is a sign<sup><a href="#n1" data-galley-footnote="ref">1</a></sup>.</p>
        <figure data-galley-embed="https://video.example/1"><a href="#">Open the video</a></figure>
        <details><summary>More</summary><p>Folded away.</p></details>`,
      ),
    ).toEqual(['漢is a sign.', 'More']);
  });

  it('says a picture by its caption, else by its alternative text, and not by a file name', () => {
    expect(
      texts(
        `<figure><img alt="A bank of earth"><figcaption>The bank in May.</figcaption></figure>
        <figure><img alt="Hats found in the mud"></figure><figure><img alt="IMG_2041"></figure><p>Yes <img alt="smiling face"> it is.</p>`,
      ),
    ).toEqual(['The bank in May.', 'Picture: Hats found in the mud', 'Yes it is.']);
  });

  it('does not stop after initials and short titles', () => {
    expect(texts('<p>Dr. J. K. Holm spoke. Then St. Peter’s rang.</p>')).toEqual(['Dr. J. K. Holm spoke.', 'Then St. Peter’s rang.']);
    expect(texts('<p>Viele, z. B. die Reiher, kamen. Sie blieben.</p>', 'de')).toEqual(['Viele, z. B. die Reiher, kamen.', 'Sie blieben.']);
  });

  it('knows the sentence marks of other languages', () => {
    expect(texts('<p>土手が崩れた。誰もいなかった!「本当か?」と聞いた。</p>', 'ja').length).toBeGreaterThanOrEqual(3);
    expect(texts('<p>انهار الجسر. هل كان أحد عليه؟ لا.</p>', 'ar')).toEqual(['انهار الجسر.', 'هل كان أحد عليه؟', 'لا.']);
  });

  it('keeps the lines of a poem apart', () => {
    expect(texts('<p>The herons sit<br>and wait for June</p>')).toEqual(['The herons sit', 'and wait for June']);
  });

  it('stands where it says, across elements, without the white space around it', () => {
    const [first, second] = spoken('<p>  It <b>slid.</b> And that\n was <i>all</i>. </p>');
    expect(first?.range()?.toString()).toBe('It slid.');
    expect(second?.range()?.toString()).toBe('And that\n was all.');
  });

  it('has no place any more once its text is gone', () => {
    const [first] = spoken('<p>It slid.</p>');
    document.body.replaceChildren();
    expect(first?.range()).toBeNull();
  });

  it('changes nothing', () => {
    const root = article('<p>It  slid.\n Twice.</p>');
    const before = root.innerHTML;
    for (const sentence of sentencesOf(spokenBlocks([root], String), 'en')) sentence.range();
    expect(root.innerHTML).toBe(before);
  });
});
