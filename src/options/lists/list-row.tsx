import { message, plural, uiLocale } from '../../platform/i18n';
import type { ImportedList } from '../../rules/imported/imported-list';
import { Switch } from '../../controls/switch';

interface Props {
  list: ImportedList;
  label: string;
  turn: (on: boolean) => void;
  forget: () => void;
}

/** One list: what it is, what of it works, and what does not and why. */
export function ListRow({ list, label, turn, forget }: Props) {
  const added = new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'medium' }).format(list.added);
  const { configs } = list;
  const facts = [
    configs && plural('lists_configs', configs.read),
    plural('lists_taken', list.taken),
    configs && configs.empty > 0 && plural('lists_empty', configs.empty),
    configs && configs.refused > 0 && plural('lists_unread', configs.refused),
    plural('lists_hosts', list.hosts),
    list.everywhere && message('lists_alsoEverywhere'),
    added,
  ];
  return (
    <li>
      <Switch label={label} hint={facts.filter(Boolean).join(' · ')} on={list.enabled} change={turn} />
      <span class="buttons">
        <button type="button" class="plain" aria-label={message('lists_forgetNamed', label)} onClick={forget}>
          {message('rules_forget')}
        </button>
      </span>
      {list.refused.length > 0 && <Refused list={list} />}
    </li>
  );
}

function Refused({ list: { refused } }: { list: ImportedList }) {
  const number = new Intl.NumberFormat(uiLocale());
  const all = refused.reduce((sum, { count }) => sum + count, 0);
  return (
    <details class="refused">
      <summary>{plural('lists_refused', all)}</summary>
      <dl>
        {refused.map(({ kind, count, examples }) => (
          <div key={kind}>
            <dt>
              {message(`refused_${kind}`)} <span class="count">{number.format(count)}</span>
            </dt>
            {examples.map((example) => (
              <dd key={example}>
                <code dir="ltr">{example}</code>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
