// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const taken = (html: string) =>
  clutterOf(`<article><h1>Boats</h1>${story(1, 4)}${html}${story(5, 8)}</article>`)
    .filter(({ kind }) => kind === 'consent')
    .map(({ text }) => text);

describe('what stands in an embed’s place until it is allowed', () => {
  it.each([
    '<section><h4>Empfohlener externer Inhalt</h4><p>An dieser Stelle finden Sie einen externen Inhalt von Datawrapper, der den Artikel ergänzt.</p><label><input type="checkbox"> Externer Inhalt</label><p>Ich bin damit einverstanden, dass personenbezogene Daten an Drittplattformen übermittelt werden.</p></section>',
    '<div><p>Mit dem Laden der Karte akzeptieren Sie die Datenschutzerklärung von Google.</p><p><a href="https://p.example/">Mehr erfahren</a></p><p><a href="#">Karte laden</a></p></div>',
    '<div><h4>External content</h4><p>At this point you will find content from YouTube. By displaying external content you agree that personal data may be transmitted to third-party platforms.</p><button>Show content</button></div>',
    '<div><p>This content is hosted by YouTube. To view it you need to accept cookies.</p><button>Accept cookies and continue</button></div>',
    '<div class="embed"><p>Zum Anzeigen externer Inhalte fehlt Ihr Ja.</p><button>Inhalt anzeigen</button></div>',
    '<div><p>We kunnen deze inhoud niet tonen omdat je geen toestemming hebt gegeven voor cookies van derden.</p><button>Aanpassen</button></div>',
  ])('%s', (html) => {
    const all = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
    expect(taken(html).join(' ').replace(/\s/g, '')).toBe(all.replace(/\s/g, ''));
  });

  it('is told of as what it is', () => {
    const html =
      '<div><p>Mit dem Laden der Karte akzeptieren Sie die Datenschutzerklärung von Google.</p><a href="#">Karte laden</a></div>';
    const [mark] = clutterOf(`<article><h1>Boats</h1>${story(1, 4)}${html}${story(5, 8)}</article>`);
    expect(mark?.reason).toEqual({ id: 'embed_notice', detail: expect.stringMatching(/^Mit dem Laden/) });
  });

  it('leaves the player beside it', () => {
    const notice = 'An dieser Stelle finden Sie einen externen Inhalt von Vimeo, der den Artikel ergänzt.';
    expect(taken(`<div><p>${notice}</p><button>Anzeigen</button><iframe src="https://player.vimeo.com/video/1"></iframe></div>`)).toEqual([
      notice,
    ]);
  });

  it.each([
    [
      'a sentence about it, without anything to press',
      '<p>Mit dem Laden des Videos akzeptieren Sie, so steht es dort, die Datenschutzerklärung von YouTube.</p>',
    ],
    [
      'one beside sentences of the article',
      '<div><p>Externe Inhalte von sozialen Netzwerken hat das Gericht in seinem Urteil ausdrücklich ausgenommen.</p><p>Die Klägerin hatte im Sommer verlangt, dass ihr alle Aufnahmen gezeigt werden, die es noch gibt.</p><button>Mehr</button></div>',
    ],
  ])('not %s', (_, html) => {
    expect(taken(html)).toEqual([]);
  });
});
