import type { Popup } from './harness/reader';

type Shown = Record<'title' | 'byline' | 'siteName' | 'section' | 'lang' | 'image' | 'publishedTime', string>;

/** What of an article's expected metadata an English popup does not show where a reader looks for it, one line each. */
export async function popupComplaints(popup: Popup, expected: Record<string, string>): Promise<string[]> {
  const { shown, published } = await popup.evaluate(read, expected.publishedTime ?? '');
  const languages = new Intl.DisplayNames('en', { type: 'language' });
  const wanted: Record<string, string | undefined> = {
    ...expected,
    ...(expected.lang ? { lang: languages.of(expected.lang) } : {}),
    ...(expected.publishedTime ? { publishedTime: published } : {}),
  };
  return Object.entries(wanted).flatMap(([name, value = '']) => {
    const found = (shown as Record<string, string>)[name];
    const right = name === 'publishedTime' ? found?.startsWith(value) : found === value;
    return right ? [] : [`in the popup ${name} is ${found || 'missing'}, not ${value}`];
  });
}

/** Runs in the popup: its head and its rows, and a moment as the reader's own clock and calendar have it. */
function read(moment: string): { shown: Shown; published: string } {
  const fold = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const text = (selector: string) => fold(document.querySelector(selector)?.textContent);
  const row = (label: string) => [...document.querySelectorAll('dt')].find((term) => fold(term.textContent) === label)?.nextElementSibling;
  const value = (label: string) => fold(row(label)?.querySelector('span, a')?.textContent);
  const date = new Date(moment || 0);
  const day = date.toLocaleDateString('en-US', { dateStyle: 'long' });
  const time = date.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
  return {
    shown: {
      title: text('h1'),
      byline: text('.by b'),
      siteName: text('.site span'),
      section: value('Section'),
      lang: value('Language'),
      image: row('Picture')?.querySelector('span')?.title ?? '',
      publishedTime: value('Published'),
    },
    published: fold(`${day}, ${time}`),
  };
}
