import { useState } from 'preact/hooks';
import { message } from '../platform/i18n';
import type { ArticleSummary } from '../platform/report';
import { type Fact, factsOf } from './fact-rows';

/** What is known of the article; where each fact comes from on demand, where sources differ always. */
export function Facts({ article }: { article: ArticleSummary }) {
  const [sources, setSources] = useState(false);
  return (
    <section class="facts" aria-label={message('popup_facts')}>
      <dl class={sources ? 'sourced' : ''}>
        {factsOf(article, sources).map((fact) => (
          <Row key={fact.label} fact={fact} sources={sources} />
        ))}
      </dl>
      <button type="button" class="quiet" aria-pressed={sources} onClick={() => setSources(!sources)}>
        {message(sources ? 'popup_hideSources' : 'popup_showSources')}
      </button>
    </section>
  );
}

function Row({ fact, sources }: { fact: Fact; sources: boolean }) {
  const { label, text, whole, href, ltr, source, other } = fact;
  return (
    <>
      <dt>{message(label)}</dt>
      <dd>
        {href ? (
          <a href={href} title={whole} target="_blank" rel="noreferrer" dir={ltr ? 'ltr' : 'auto'}>
            {text}
          </a>
        ) : (
          <span dir={ltr ? 'ltr' : 'auto'} title={whole}>
            {text}
          </span>
        )}
        {sources && source && <small> {source}</small>}
        {other && <small class="odd"> {other}</small>}
      </dd>
    </>
  );
}
