// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';

const said = (html: string) => {
  document.body.innerHTML = html;
  return snapshot(document, { url: 'https://news.example/story' })?.root.textContent;
};

it.each([
  ['<span data-to-value="4200" data-delimiter=",">0</span> tonnes', '4,200 tonnes'],
  ['<b data-count="1234567" data-separator=" "> 0 </b> herrings', '1 234 567 herrings'],
  ['<b data-target="4.5">0.0</b> metres', '4.5 metres'],
  ['<b data-value="11">0</b> anchors', '11 anchors'],
])('a number that will be counted up to says what it comes to: %s', (html, expected) => expect(said(html)).toBe(expected));

it.each([
  '<b data-count="0">0</b> replies',
  '<b data-count="12">3</b> replies',
  '<b data-target="#menu">0</b> replies',
  '<b data-value="7">0<i> of 7</i></b>',
])('any other says what it says: %s', (html) => expect(said(html)).toBe(html.replace(/<[^>]*>/g, '')));
