// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { spacedText } from '../../../src/engine/dom/text';
import { applyRules } from '../../../src/engine/site-rule/apply-rules';
import { snapshot } from '../../../src/engine/snapshot/snapshot';
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
