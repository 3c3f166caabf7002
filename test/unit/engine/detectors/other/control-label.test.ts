// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findClutter } from '../../../../../src/engine/detectors/find-clutter';
import type { Page } from '../../../../../src/engine/page';
import { snapshot } from '../../../../../src/engine/snapshot/snapshot';
import { clutterOf, story, textTaken } from '../clutter-of';

const among = (box: string): string => `<article><h1>Boats in the harbour</h1>${story(1, 6)}${box}${story(7, 9)}</article>`;
const labels = (box: string) =>
  clutterOf(among(box))
    .filter(({ reason }) => reason.id === 'control_label' || reason.id === 'ad_label')
    .map(({ text }) => text);

const picture = '<img src="a.jpg" width="600" height="400">';

describe('words of controls in a table that holds a letter', () => {
  const mail = (line: string) =>
    clutterOf(
      `<table><tr><td>${line}</td></tr><tr><td><h1>Boats in the harbour</h1></td></tr><tr><td>${story(1, 6)}</td></tr><tr><td>&nbsp;</td></tr></table>`,
    ).flatMap(({ reason, text }) => (reason.id === 'control_label' ? [text] : []));

  it('go from the row that says nothing else', () => {
    expect(mail('<a href="https://letters.example/1">View in browser</a>')).toEqual(['View in browser']);
    expect(mail('<p>View in browser</p></td><td>1,200 readers')).toEqual([]);
    expect(mail('Buttons</td></tr><tr><th>View in browser</th></tr><tr><td>Opens the letter where it has its pictures')).toEqual([]);
  });

  it('and are values in a short one', () => {
    expect(labels('<table><tr><td>View in browser</td></tr><tr><td>Copy link</td></tr></table>')).toEqual([]);
  });
});

describe('words of controls that did not come along', () => {
  it.each([
    ['Listen to this article', '<p>Listen to this article</p>'],
    ['0:00 / 3:24', '<div>0:00 / 3:24</div>'],
    ['00:00', '<div><span>00:00</span></div>'],
    ['复制成功', '<div>复制成功</div>'],
    [
      '本文最后更新于2022年5月14日，已超过 680 天没有更新，图片可能失效。',
      '<div>本文最后更新于2022年5月14日，已超过 680 天没有更新，图片可能失效。</div>',
    ],
    ['Escuchá este artículo', '<p>Escuchá este artículo</p>'],
    ['Der Text wird unter der Bildergalerie fortgesetzt', '<p>Der Text wird unter der Bildergalerie fortgesetzt</p>'],
    ['La nota continúa debajo del video', '<p>La nota continúa debajo del video</p>'],
    ['Continua dopo la foto', '<p>Continua dopo la foto</p>'],
    ['De tekst gaat verder onder de kaart.', '<p>De tekst gaat verder onder de kaart.</p>'],
    ['Dalszy ciąg materiału pod wideo', '<p>Dalszy ciąg materiału pod wideo</p>'],
    ['Продолжение под видео', '<p>Продолжение под видео</p>'],
    ['Saken fortsetter under bildet.', '<p>Saken fortsetter under bildet.</p>'],
    ['Artiklen fortsætter under billedet', '<p>Artiklen fortsætter under billedet</p>'],
    ['Juttu jatkuu kuvan alla.', '<p>Juttu jatkuu kuvan alla.</p>'],
    ['Pokračování článku pod videem', '<p>Pokračování článku pod videem</p>'],
    ['URLをコピーしました！', '<p>URLをコピーしました！</p>'],
    ['Your subscription could not be saved. Please try again.', '<p>Your subscription could not be saved. Please try again.</p>'],
    ['You have reached your maximum number of saved items.', '<p>You have reached your maximum number of saved items.</p>'],
    ['Loading poll…', '<p>Loading poll…</p>'],
    ['Loading...', '<div>Loading...</div>'],
    ['3 MIN. READ', '<p>3 MIN. READ</p>'],
    ['SHARE', '<div>SHARE</div>'],
    ['Pin for later', '<p>Pin for later</p>'],
    [
      'Swipe to scroll horizontally',
      '<table><caption>Swipe to scroll horizontally</caption><tr><td>Weight</td><td>486 g</td></tr><tr><td>Upper</td><td>Nubuck</td></tr></table>',
    ],
    ['表は横にスクロールできます。', '<div>表は横にスクロールできます。</div>'],
    ['Click to shrink...', '<blockquote><p>The boats came in.</p><a>Click to shrink...</a></blockquote>'],
    ['Expand description', `<details open><summary><span>Expand description</span></summary><div>${story(10, 11)}</div></details>`],
    [
      'Stay organized with collections Save and categorize content based on your preferences.',
      '<div><span>Stay organized with collections</span> <span>Save and categorize content based on your preferences.</span></div>',
    ],
    ['The video will auto-play soon 8 Cancel', '<p>The video will auto-play soon<span>8</span>Cancel</p>'],
    ['Get directions', '<div><p>Saturday at the chapel on the quay</p><a href="https://maps.example/?q=1">Get directions</a></div>'],
    ['1/3', `<div><figure>${picture}<figcaption>A boat at sea</figcaption></figure><div><span>1/3</span><a href="#g"></a></div></div>`],
    ['Open media 1 in modal', `<div>${picture}<button><span>Open media 1 in modal</span></button></div>`],
    ['Loading paragraph...', '<p>Loading paragraph...</p>'],
    ['Image 1 of 12', '<p>Image 1 of 12</p>'],
    ['This article is more than 2 years old.', '<p>This article is more than 2 years old.</p>'],
    ['Cet article a plus de 3 ans', '<p>Cet article a plus de 3 ans</p>'],
    ['Dieser Artikel ist über ein Jahr alt.', '<p>Dieser Artikel ist über ein Jahr alt.</p>'],
    ['この記事は3年以上前に公開されたものです', '<p>この記事は3年以上前に公開されたものです</p>'],
    [
      '0:49',
      `<aside><div><figure>${picture}</figure><div><div>0:49</div></div></div><p>The mayor at the quay, on a day in May.</p></aside>`,
    ],
    ['1/12', `<figure>${picture}<span>1/12</span><figcaption>A boat at sea</figcaption></figure>`],
    ['1 of 12', `<div>${picture}</div><div>1 of 12</div>`],
    [
      'View image in fullscreen',
      `<ul><li><figure><div>${picture}<button>View image in fullscreen</button></div><figcaption>A boat at sea</figcaption></figure></li></ul>`,
    ],
    ['Tap to zoom', `<figure>${picture}<figcaption>A boat at sea. <button>Tap to zoom</button></figcaption></figure>`],
    ['toggle caption', `<figure>${picture}<figcaption>A boat at sea. <b>toggle caption</b></figcaption></figure>`],
    ['Buy now', `<figure>${picture}<figcaption>A boat at sea. <a href="https://shop.example/b">Buy now</a></figcaption></figure>`],
    ['画像を拡大する', '<p>画像を拡大する</p>'],
    [
      'Open in a new tab',
      `<figure><p>${picture}</p><div><a href="/f1">Open in a new tab</a></div><figcaption>A boat at sea</figcaption></figure>`,
    ],
    ['Download references', '<ol><li>Lee, A. Frost. Slopes 3, 1–4 (2001).</li></ol><p><a href="/r.ris">Download references</a></p>'],
    ['Full size table', '<figure><figcaption>Boats by year</figcaption><div><a href="/t1"><span>Full size table</span></a></div></figure>'],
    ['Your browser does not support the audio element.', '<p>Your browser does not support the audio element.</p>'],
    ['Copy link', '<p>Copy link</p>'],
    ['Haberin Devamı', '<p>Haberin Devamı</p>'],
    ['展开全文', '<div>展开全文</div>'],
    ['Bild anzeigen Bild schließen', '<p><span>Bild anzeigen</span> <span>Bild schließen</span></p>'],
    ['Ten tekst przeczytasz w mniej niż minutę', '<p>Ten tekst przeczytasz w mniej niż minutę</p>'],
    ['Lesezeit: 4 Minuten', '<p>Lesezeit: 4 Minuten</p>'],
    ['Reading Time: 11 minutes', '<div>Reading Time: <span>11</span> <span>minutes</span></div>'],
    ['Loading specifications…', '<div>Loading specifications…</div>'],
    [
      'This field is for validation purposes and should be left unchanged.',
      '<div>This field is for validation purposes and should be left unchanged.</div>',
    ],
    [
      'Is this email not displaying correctly? View it in your browser',
      '<p>Is this email not displaying correctly? <a href="/v">View it in your browser</a></p>',
    ],
    ['2 minuti di lettura', '<p>2 minuti di lettura</p>'],
  ])('%s', (text, box) => {
    expect(labels(box)).toEqual([text]);
  });

  it('are taken without the picture they stand on', () => {
    const html = among(`<figure><div><a href="a.jpg">${picture}<div>1 of 2</div></a></div><figcaption>A boat at sea</figcaption></figure>`);
    document.body.innerHTML = html;
    const marks = findClutter(snapshot(document, { url: 'https://news.example/story' }) as Page);
    const [mark] = marks.filter(({ reason }) => reason.id === 'control_label');
    expect(mark?.element.textContent).toBe('1 of 2');
    expect(mark?.element.querySelector('img')).toBeNull();
  });

  it('as is what a video takes', () => {
    document.body.innerHTML = among(`<div><div>${picture}</div><div><span>0:49</span></div></div>`);
    const [mark] = findClutter(snapshot(document, { url: 'https://news.example/story' }) as Page);
    expect(mark?.element.textContent).toBe('0:49');
    expect(mark?.element.querySelector('img')).toBeNull();
  });

  it.each([
    'Articolul continuă după reclamă',
    'El artículo continúa debajo',
    'Artikeln fortsätter efter annonsen',
    'Η ΣΥΝΕΧΕΙΑ ΜΕΤΑ ΤΗ ΔΙΑΦΗΜΙΣΗ',
    'Článek pokračuje pod reklamou',
    '続きは広告の後で',
    'Tekst gaat verder onder de foto',
  ])('where an advertisement stood: %s', (line) => {
    expect(labels(`<p>${line}</p>`)).toEqual([line]);
  });

  it.each([
    ['in a sentence', '<p>Listen to this article of the charter, he said: no ship shall leave the harbour at night.</p>'],
    ['in an entry', '<ul><li>Copy link</li><li>Open it</li></ul>'],
    ['as code', '<pre><code>Copy link</code></pre>'],
    ['over what is said of it', `<p><b>Copy link</b></p>${story(20, 20)}`],
    ['as a heading', `<h3>Click to enlarge</h3>${story(20, 20)}`],
    ['that sells', '<p>Buy now</p>'],
    ['that says what it tells of', '<p>This article is more than a list of old boats.</p>'],
    ['a fraction', '<p>1/12</p>'],
    ['a time', '<p>12:30</p>'],
    [
      'the time of each entry beside a face',
      ['8:37', '8:52'].map((at) => `<div>${picture}<span>${at}</span></div>${story(20, 20)}`).join(''),
    ],
    ['a time of day beside a face', `<div>${picture}<span>18:37</span></div>${story(20, 20)}`],
    ['a score', `<div>${picture}</div><p>3:24</p>`],
    ...['115 (77.7%)', '+1 (555) 010-0100', '4.9 / 5', '4/1/2018 +7.5%', '$876 - $1,042', '4 of 5'].map((value): [string, string] => [
      `of numbers: ${value}`,
      `<div>${picture}</div><p>${value}</p>`,
    ]),
    ['a fraction over one', `<div>${picture}</div><p>14/3</p>`],
    ['a row', '<table><tr><th>Quarter</th></tr><tr><td>I/2026</td><td>96,4</td><td>−1,2</td></tr></table>'],
    ['a value', '<table><tr><td>1/12</td><td>of the catch</td></tr></table>'],
  ])('nothing %s', (_, box) => {
    expect(labels(box)).toEqual([]);
  });
});

describe('the button under each thing of a shelf', () => {
  const shelf = (n: number, button: string) =>
    clutterOf(
      `<h1>Teapots</h1><ul>${Array.from({ length: n }, (_, i) => `<li><h2>Pot ${i}</h2><b>£${i}</b> ${button}</li>`).join('')}</ul>`,
    )
      .map(({ text }) => text)
      .join('|');

  it('goes where there are three of them', () => {
    expect(shelf(3, '<a href="?add=1">Add to cart</a>')).toBe('Add to cart|Add to cart|Add to cart');
    expect(shelf(2, '<a href="?add=1">Add to cart</a>')).toBe('');
  });

  it('stays where it leads to another shop', () => {
    expect(shelf(3, '<a href="https://shop.example.net/1">Buy now</a>')).toBe('');
  });
});

it('a heading that is set over each part of the text is none', () => {
  const part = (i: number) => `<h2>Article content</h2>${story(i, i)}`;
  expect(labels([11, 12, 13].map(part).join(''))).toHaveLength(3);
  expect(labels(part(11))).toEqual([]);
});

it('ways to the pictures of a carousel go, which are called what the pictures are', () => {
  const way = (name: string) => `<li data-target="#tour" data-slide-to="0">${name}</li>`;
  expect(labels(`<ol>${way('Setting the sails')}${way('Mooring')}</ol><h4>Setting the sails</h4>${story(20, 21)}`)).toEqual([
    'Setting the sails',
    'Mooring',
  ]);
});

it('where a show stands is no text, on a page that tells no story either', () => {
  const box = '<h1>Boats</h1><p>Nine of them.</p><div><span role="status" aria-live="polite">Slide 1 of 8</span></div>';
  expect(clutterOf(box).map(({ text }) => text)).toEqual(['Slide 1 of 8']);
});

it('a player that did not load says so, and how to come back to it under its title', () => {
  const player =
    '<div><div>We apologize, but this video has failed to load.</div><h5><span>Boats in the harbour</span> <span>Back to video</span></h5></div>';
  expect(textTaken(`<article><h1>Boats in the harbour</h1>${story(1, 4)}${player}${story(5, 9)}</article>`)).toContain('Back to video');
  const told = '<h3>Why the crews went back to video</h3>';
  expect(textTaken(`<article><h1>Boats in the harbour</h1>${story(1, 4)}${told}${story(5, 9)}</article>`)).not.toContain('back to video');
});
