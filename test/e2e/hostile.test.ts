import { expect, test } from 'vitest';
import { openReader } from './harness';

/* What a hostile page tries, found by attacking Galley as one. Each of these once worked. */

const sentences = [
  'The potting shed has a door on each side, because the man who built it could not decide which way the wind would come from.',
  'In summer one goes in by the western one, which sticks; in winter, as a rule, by neither, and the pots stay where they are.',
  'His daughter, who keeps the place now, has oiled the eastern hinges twice in nine years, and says that this is enough.',
  'There is a window too, so small that it was long taken for a mistake, and a shelf below it on which a wren has nested.',
  'Of the tools, the oldest is a dibber with a brass point, and nobody, she says, has ever planted anything with it.',
];
const page = (body: string, script = '', after = '') =>
  `<!doctype html><html lang="en"><head><title>The shed with two doors</title><script>${script}</script></head><body>
  <article><h1>The shed with two doors</h1>${sentences.map((sentence) => `<p>${sentence}</p>`).join('')}
  ${body}<p>Nobody has counted the nails, though there is a tin of them for every size, and one, larger, for those that are bent.</p></article>${after}</body></html>`;

/** The page writes down every root its code runs in. */
const noting = `
  window.roots = [];
  window.note = (element) => roots.push(String(element.getRootNode()));`;
const rootsSeen = () => [...new Set((globalThis as unknown as { roots: string[] }).roots)];

test('a paragraph that is a customised built-in of the page does not run its code in the view', async () => {
  const reader = await openReader();
  const tab = await reader.open(
    page(
      '<p id="made">A paragraph that the page made its own, as long as the others are, so that it stays in the article.</p>',
      `${noting}
      customElements.define('x-p', class extends HTMLParagraphElement { connectedCallback() { note(this); } }, { extends: 'p' });
      addEventListener('DOMContentLoaded', () => {
        const old = document.getElementById('made');
        const made = document.createElement('p', { is: 'x-p' });
        made.textContent = old.textContent;
        old.replaceWith(made);
      });`,
    ),
  );
  await tab.toggle();
  await tab.aids();
  expect(await tab.text()).toContain('A paragraph that the page made its own');
  expect(await tab.evaluate(rootsSeen)).toEqual(['[object HTMLDocument]']);
  expect(await tab.problems()).toEqual([]);
});

test('handlers written into the page do not run in the view', async () => {
  const reader = await openReader();
  const picture = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="600" height="400"/%3E';
  const tab = await reader.open(
    page(
      `<figure><img src='${picture}' onload="note(this)" width="600" height="400" alt="A shed"><figcaption>The shed.</figcaption></figure>
      <noscript><img src='${picture}' onload="note(this)" width="600" height="400" alt="Another shed"></noscript>
      <details open ontoggle="note(this)"><summary>Of hinges</summary><p onclick="note(this)">They are of iron, and older than the doors that hang on them.</p></details>`,
      noting,
    ),
  );
  await tab.toggle();
  await tab.aids();
  await tab.click('.body details p');
  await tab.click('.body summary');
  await new Promise((done) => setTimeout(done, 500));
  expect((await tab.evaluate(rootsSeen)).filter((root) => root !== '[object HTMLDocument]')).toEqual([]);
  expect(await tab.text()).toContain('Of hinges');
});

test.each(['browser', 'chrome'])('a form named %s takes nothing from Galley', async (name) => {
  const reader = await openReader();
  const tab = await reader.open(page('', '', `<form id="${name}"><input name="runtime" id="x"></form>`));
  await tab.toggle();
  expect(await tab.text()).toContain('Nobody has counted the nails');
  expect(await tab.problems()).toEqual([]);
});

test('a formula that cannot be set leaves the others alone; one cannot be made as large as the page likes', async () => {
  const reader = await openReader();
  const tab = await reader.open(
    page(
      String.raw`<p>First \(\constructor\), then \(${'{'.repeat(9000)}\), then \(\rule{1em}{90000em}\), then \(x^2 + y\) is set, as the text says.</p>`,
    ),
  );
  await tab.toggle();
  await tab.aids();
  const formulas = () => tab.inView((view) => [...view.body.querySelectorAll('math')].map((math) => math.textContent?.replace(/\s/g, '')));
  await expect.poll(formulas).toContain('x2+y');
  expect(await tab.inView((view) => view.body.scrollHeight)).toBeLessThan(10_000);
  expect(await tab.problems()).toEqual([]);
});

test('structured data nested without end costs nothing', async () => {
  const reader = await openReader();
  const tab = await reader.open(page('', '', `<script type="application/ld+json">${'['.repeat(20_000)}${']'.repeat(20_000)}</script>`));
  await tab.toggle();
  expect(await tab.text()).toContain('Nobody has counted the nails');
});
