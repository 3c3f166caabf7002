import { beforeEach, describe, expect, it, vi } from 'vitest';
import { citation } from '../../../../src/view/save/citation';
import { frontMatter } from '../../../../src/view/save/front-matter';
import { fakeI18n } from '../../platform/fake-i18n';

const fake = vi.hoisted(() => ({ i18n: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({ default: fake }));
const speak = (locale: string, ui = locale) => {
  fake.i18n = fakeI18n(locale, ui);
};
beforeEach(() => speak('en', 'en-GB'));

const article = { title: 'Two half kettles', byline: 'Aldo Bianchi', siteName: 'Kitchen Physics', publishedTime: '2026-03-29' };
const address = 'https://kitchenphysics.example/kettle';

describe('a citation', () => {
  it('names author, title, site, day and address', () => {
    expect(citation(article, address)).toBe(`Aldo Bianchi, “Two half kettles”, Kitchen Physics, 29 March 2026. ${address}`);
  });

  it('leaves out what is not known', () => {
    expect(citation({ title: 'Wells' }, address)).toBe(`“Wells”. ${address}`);
  });

  it('is set as the reader’s language does it', () => {
    speak('ja');
    expect(citation(article, address)).toBe(`Aldo Bianchi、「Two half kettles」、Kitchen Physics、2026年3月29日. ${address}`);
  });
});

describe('the head of a Markdown file', () => {
  it('says what is known, safe for YAML whatever the title holds', () => {
    expect(frontMatter({ ...article, title: 'He said: "no" # twice\n', byline: undefined, lang: 'en' }, address)).toBe(
      [
        '---',
        'title: "He said: \\"no\\" # twice\\n"',
        'site: "Kitchen Physics"',
        'published: "2026-03-29"',
        'language: "en"',
        `source: "${address}"`,
        '---',
        '',
      ].join('\n'),
    );
  });
});
