import { useEffect, useState } from 'preact/hooks';
import { message, plural, reasonText } from '../../platform/i18n';
import { sendToTab } from '../../platform/messages';
import type { TriedRule } from '../../platform/report';
import type { Rule } from '../../rules/rule';

interface Props {
  /** The tab with the page that the options were opened from. */
  tabId: number | undefined;
  rule: Rule | undefined;
}

/** Longer than the time between two keys. */
const pause = 400;

/**
 * What the rule in hand would do on the page that the reader came from. The content script there, which the popup brought
 * by the reader's own gesture, lays the page out; no permission for other pages is needed.
 */
export function Trial({ tabId, rule }: Props) {
  const tried = useTrial(tabId, rule);
  if (tabId === undefined) return <p class="hint">{message('rules_tryHow')}</p>;
  if (!tried) return null;
  if (tried === 'gone') return <p class="hint">{message('rules_tryGone')}</p>;
  return (
    <div class="trial" role="status">
      <p>{plural('rules_tried', tried.removed.length)}</p>
      <ul>
        {tried.removed.slice(0, 8).map(({ id, kind, preview }) => (
          <li key={id}>
            {message(`kind_${kind}`)} <q>{preview}</q>
          </li>
        ))}
        {tried.undone.map(({ id, because }) => (
          <li key={id} class="undone">
            {reasonText(because)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function useTrial(tabId: number | undefined, rule: Rule | undefined): TriedRule | 'gone' | undefined {
  const [tried, setTried] = useState<TriedRule | 'gone'>();
  const text = JSON.stringify(rule);
  useEffect(() => {
    if (tabId === undefined || !rule) return;
    const timer = setTimeout(() => {
      // A tab that is closed, or has gone elsewhere, has no content script that could answer.
      sendToTab(tabId, 'page:try', { rule }).then(setTried, () => setTried('gone'));
    }, pause);
    return () => clearTimeout(timer);
  }, [tabId, text]);
  return tried;
}
