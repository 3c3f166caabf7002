import { message } from '../platform/i18n';
import { minutesText } from '../platform/length';
import type { ArticleSummary } from '../platform/report';

/** Site and kind of page, title, author and reading time. */
export function Head({ article }: { article: ArticleSummary }) {
  const { title, siteName, byline, kind, readingMinutes, lang, dir } = article;
  const minutes = minutesText(readingMinutes);
  return (
    <header>
      <p class="site">
        <span dir="auto">{siteName}</span>
        <span>{message(`pageKind_${kind}`)}</span>
      </p>
      <h1 lang={lang} dir={dir} title={title}>
        {title}
      </h1>
      <p class="by">
        {byline && (
          <>
            <bdi>
              <b>{byline}</b>
            </bdi>{' '}
            ·{' '}
          </>
        )}
        {minutes}
      </p>
    </header>
  );
}
