// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { withoutPreviews } from '../../../../../src/engine/blocks/doubles/previews';
import type { Page } from '../../../../../src/engine/page';
import { allChosen } from '../all-chosen';

const first = 'It was the worst storm that anybody in the harbour had seen in all the years.';
const whole = 'Forty boats were lost, and with them nearly all that a village of fishermen has to live on through a winter.';
const stump = whole.slice(0, 60);
const preview = `<div><p>${first}</p><p>${stump}</p></div>`;
const full = `<div class="full"><p>${first}</p><p>${whole}</p><p>Nobody was lost.</p></div>`;

function keptOf(html: string, hidden = ''): string[] {
  const { blocks, texts, decision } = allChosen(html);
  const button = texts.map((text) => text === 'Continue Reading' || text === 'Reply');
  const page = { root: document.body, hidden: (element: Element) => hidden !== '' && element.closest(hidden) !== null } as unknown as Page;
  const chosen = { ...decision, keep: decision.keep.map((kept, i) => kept && !button[i]) };
  const { keep } = withoutPreviews(chosen, blocks, page);
  return texts.filter((_, i) => keep[i]);
}

it('the beginning of a text goes where the whole stands behind the button that opens it', () => {
  expect(keptOf(`${preview}<button>Continue Reading</button>${full}`)).toEqual([first, whole, 'Nobody was lost.']);
});

it('it stays where the page hides the whole, or no such button stands between', () => {
  expect(keptOf(`${preview}<button>Continue Reading</button>${full}`, '.full')).toEqual([first, stump, whole, 'Nobody was lost.']);
  expect(keptOf(`${preview}<button>Reply</button>${full}`)).toEqual([first, stump, whole, 'Nobody was lost.']);
});

it('a line that begins as another does stays where nothing else is said twice', () => {
  expect(keptOf('<p>Forty</p><button>Continue Reading</button><p>Forty boats were lost.</p>')).toEqual(['Forty', 'Forty boats were lost.']);
});
