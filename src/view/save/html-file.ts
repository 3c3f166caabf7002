import type { Article } from '../../engine/article';
import { make } from '../dom/make';
import { cleanCopy, plainAttributes } from './clean-copy';
import style from './file.css?inline';

/** The article as a page of its own: readable anywhere, styled by a few lines, pictures still at their addresses. */
export function htmlFile(article: Article, shown: HTMLElement, address: string): string {
  const copy = cleanCopy(shown);
  plainAttributes(copy);
  const { title, lang, dir, byline } = article;
  const page = make(
    'html',
    { lang, dir },
    make(
      'head',
      {},
      make('meta', { charset: 'utf-8' }),
      make('meta', { name: 'viewport', content: 'width=device-width' }),
      make('title', {}, title),
      byline && make('meta', { name: 'author', content: byline }),
      make('link', { rel: 'canonical', href: address }),
      make('style', {}, style),
    ),
    make('body', {}, copy, make('footer', {}, make('a', { href: address, dir: 'ltr' }, address))),
  );
  return `<!doctype html>\n${page.outerHTML}\n`;
}
