import { byKind, type KindOfRemoved } from '../account/by-kind';
import { keptText } from '../account/kept-text';
import type { Account, Removed } from '../engine/article';
import { message, plural, reasonText, uiLocale } from '../platform/i18n';
import { Words } from '../controls/words';
import type { TabReport } from '../platform/report';
import { PanelLink } from './panel-link';
import { ShowThing } from './show-thing';

interface Props {
  removed: readonly Removed[];
  account: Account;
  tabId: number;
  /** While the page is tidied: for each thing on it whether it is hidden now. */
  tidied?: Readonly<Record<string, boolean>>;
  take: (report: TabReport) => void;
}

/** What was left out, by kind with counts and first words, beside what was kept. */
export function LeftOut({ removed, account, ...tab }: Props) {
  const { tabId } = tab;
  if (removed.length === 0) return <NothingLeftOut tabId={tabId} />;
  return (
    <section class="out" aria-labelledby="left-out">
      <h2>
        <span id="left-out">{plural('popup_leftOut', removed.length)}</span> <span class="kept">{keptText(account)}</span>
      </h2>
      <ul>
        {byKind(removed).map((group) => (
          <Kind key={group.kind} group={group} {...tab} />
        ))}
      </ul>
      <PanelLink tabId={tabId} panel="removed">
        {message('popup_seeInText')}
      </PanelLink>
    </section>
  );
}

function NothingLeftOut({ tabId }: { tabId: number }) {
  const link = (
    <PanelLink tabId={tabId} panel="appearance">
      {message('popup_nothingLink')}
    </PanelLink>
  );
  return (
    <section class="out">
      <h2>{message('popup_nothingTitle')}</h2>
      <p>
        <Words of="popup_nothingText" places={[link]} />
      </p>
    </section>
  );
}

function Kind({ group: { kind, things, preview }, ...tab }: Pick<Props, 'tabId' | 'tidied' | 'take'> & { group: KindOfRemoved }) {
  return (
    <li>
      <details>
        <summary>
          <b>{new Intl.NumberFormat(uiLocale()).format(things.length)}</b>
          <span>{message(`kind_${kind}`)}</span>
          <bdi>{preview}</bdi>
        </summary>
        <ol>
          {things.map((thing) => (
            <li key={thing.id}>
              <bdi>{thing.preview || message('popup_noWords')}</bdi> <small>{reasonText(thing.reason)}</small>{' '}
              <ShowThing thing={thing} {...tab} />
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}
