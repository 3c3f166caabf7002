// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { spacedText } from '../../../src/engine/dom/text';
import { applyRules } from '../../../src/engine/site-rule/apply-rules';
import { snapshot } from '../../../src/engine/snapshot/snapshot';
import discourse from '../../../src/rules/platforms/discourse';
import fluxbb from '../../../src/rules/platforms/fluxbb';
import invision from '../../../src/rules/platforms/invision';
import phpbb from '../../../src/rules/platforms/phpbb';
import stackExchange from '../../../src/rules/platforms/stack-exchange';
import xenforo from '../../../src/rules/platforms/xenforo';
import type { Rule } from '../../../src/rules/rule';

const words = 'The harbour was full of boats that night, and nobody had slept. '.repeat(6).trim();

function applied(rule: Rule, html: string) {
  document.body.innerHTML = html;
  const page = snapshot(document, { url: 'https://boats.example/thread' });
  if (!page) throw new Error('no snapshot');
  const { marks, article } = applyRules(page, [rule]);
  return { taken: marks.map(({ kind, element }) => `${kind}: ${spacedText(element)}`), article: article?.map(spacedText) };
}

it('phpBB: a signature goes whole', () => {
  const post = `<div class="postbody"><div class="content">${words}</div><div class="signature"><b>Anna</b><pre>Ahoy</pre></div></div>`;
  expect(applied(phpbb, post)).toEqual({ taken: ['other: Anna Ahoy'], article: [words] });
});

it('XenForo: what its writer filled in is a part of the post', () => {
  const fields = '<div class="message-fields message-fields--before"><dl><dt>TL;DR</dt><dd>Boats or no boats?</dd></dl></div>';
  const post = `<div class="message-userContent">${fields}<article class="message-body"><div class="bbWrapper">${words}</div></article></div>`;
  expect(applied(xenforo, post).article).toEqual(['TL;DR Boats or no boats?', words]);
});

it('Stack Exchange: comments on questions and answers are comments, of the old build and of the new one', () => {
  const answer = (box: string) => `<div class="answer"><div class="js-post-body">${words}</div>${box}</div>`;
  const old = '<div class="comments js-comments-container"><ul><li class="comment">No, it was empty.</li></ul></div>';
  const today = '<div id="follow-ups-container-7"><h2>1 Comment</h2><div itemprop="comment">So it was.</div></div>';
  expect(applied(stackExchange, answer(old) + answer(today)).taken).toEqual([
    'comments: No, it was empty.',
    'comments: 1 Comment So it was.',
  ]);
});

const inPost = (box: string, before: string, after = ''): string => `${box.replace('>', `>${before}<p>${words}</p>`)}${after}</div>`;

it('Discourse: a card in a post keeps the title it links to, and loses what the other site says of itself', () => {
  const card = (name: string): string =>
    `<aside class="onebox ${name}"><article class="onebox-body"><h3><a href="https://boats.example/">Boats</a></h3><p>All about boats.</p></article></aside>`;
  const html = inPost('<div class="cooked">', card('allowlistedgeneric') + card('twitterstatus'));
  expect(applied(discourse, html).taken).toEqual(['other: All about boats.']);
});

it('XenForo: banners of its ad manager are ads', () => {
  const banner = '<div class="samBannerUnit"><a href="https://boats.example/">Buy boats</a></div>';
  expect(applied(xenforo, banner + inPost('<div class="messageText">', '')).taken).toEqual(['ad: Buy boats']);
});

it('XenForo: a card for a link loses what the other site says, too; what opens a quote goes', () => {
  const card = `<div class="bbCodeBlock bbCodeBlock--unfurl"><h3><a href="https://boats.example/">Boats</a></h3><div class="contentRow-snippet">All about boats.</div></div>`;
  const quote =
    '<blockquote class="quoteContainer"><div class="quote">Boats?</div><div class="quoteExpand">Click to expand...</div></blockquote>';
  const html = inPost('<div class="messageText">', card + quote);
  expect(applied(xenforo, html).taken).toEqual(['other: Click to expand...', 'other: All about boats.']);
});

it('when a post was last edited is no part of it: Invision, FluxBB', () => {
  const edited =
    '<span data-excludequote=""><strong>Edited <time datetime="2026-01-29T13:03:04Z">January 29</time> by Anna</strong></span>';
  expect(applied(invision, inPost('<div data-role="commentContent">', '', edited)).taken).toEqual(['other: Edited January 29 by Anna']);
  const post = inPost('<div class="postmsg">', '', '<p class="postedit"><em>Last edited by anna (2026-01-29 13:03:04)</em></p>');
  expect(applied(fluxbb, `<div class="blockpost">${post}</div>`).taken).toEqual(['other: Last edited by anna (2026-01-29 13:03:04)']);
});

it('phpBB: a quote says whose it is, and not when that was', () => {
  const quote = '<blockquote><div><cite>anna wrote: <span class="responsive-hide">Sat Feb 24, 2024</span></cite>Boats?</div></blockquote>';
  const html = `<div class="postbody">${inPost('<div class="content">', quote)}</div>`;
  expect(applied(phpbb, html).taken).toEqual(['other: Sat Feb 24, 2024']);
});

it('phpBB: what selects the code below it goes', () => {
  const code = '<div class="codebox"><p>Code: <a href="#">Select all</a></p><pre><code>act_led=none</code></pre></div>';
  const html = `<div class="postbody">${inPost('<div class="content">', code)}</div>`;
  expect(applied(phpbb, html).taken).toEqual(['other: Code: Select all']);
});
