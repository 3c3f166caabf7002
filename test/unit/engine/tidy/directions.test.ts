import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const prose = '<p>A paragraph of the article, long enough to outweigh what is set beside it, and quite content with that.</p>';

describe('readings and directions', () => {
  it('terms, readings and directions stay', async () => {
    expect(await tidied('<dl><div><dt>A</dt><dd>B</dd></div></dl>')).toBe('<dl><dt>A</dt><dd>B</dd></dl>');
    const ruby = '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字</p>';
    expect(await tidied(ruby)).toBe(ruby);
    const mixed = '<p>He wrote <span lang="ar" dir="rtl">مرحبا</span> and <bdi>x</bdi>.</p><div dir="rtl" lang="he"><p>שלום</p></div>';
    expect(await tidied(mixed)).toBe(mixed);
  });

  it('a direction that only the page’s style gives is said', async () => {
    const hebrew = '<p>מה שלומך היום, אמר השומר אל הים.</p>';
    expect(await tidied(`${prose}<div style="direction:rtl">${hebrew}</div>`)).toBe(`${prose}<div dir="rtl">${hebrew}</div>`);
    expect(await tidied(`<div dir="rtl">${hebrew}<p style="direction:ltr">As in English.</p></div>`)).toBe(
      `<div dir="rtl">${hebrew}<p dir="ltr">As in English.</p></div>`,
    );
  });

  it('dots that emphasise and numbers upright in a column are kept by name', async () => {
    expect(
      await tidied(
        '<p>平成<span style="text-combine-upright:all">12</span>年の<b style="text-emphasis:filled sesame"><i>大切</i></b>な<span>こと</span>。</p>',
      ),
    ).toBe('<p>平成<span data-galley-upright="">12</span>年の<b data-galley-emphasis="sesame"><i>大切</i></b>なこと。</p>');
  });

  it('a direction that only places things is none', async () => {
    const columns = `<div style="direction:rtl"><p style="direction:ltr">One שלום.</p><p>Two.</p></div>`;
    expect(await tidied(columns)).toBe('<p>One שלום.</p><p>Two.</p>');
  });
});
