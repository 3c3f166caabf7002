import { byKind } from '../../../account/by-kind';
import { keptText } from '../../../account/kept-text';
import { UndoneNotes } from '../../../account/undone-notes';
import { message, plural } from '../../../platform/i18n';
import { Words } from '../../../controls/words';
import { isOwn } from '../../hide/own-rules';
import css from '../../css/left-out.css?inline';
import type { Panel, PanelProps } from '../panel';
import { useChanges } from '../use-changes';
import { offerInPlace } from './in-place';
import { KindOfThings } from './kind-of-things';
import { OwnThings } from './own-things';
import { Strength } from './strength';

/** What was left out and why; each thing can be shown where it stood, or kept from now on. */
export const leftOut: Panel = {
  title: ({ leftOut: { things }, article }) =>
    article.removed.length === 0 ? message('popup_nothingTitle') : plural('popup_leftOut', things.length),
  place: 'side',
  tool: { icon: 'removed', badge: ({ leftOut: { things } }) => things.length },
  key: 'r',
  keyWords: () => message('view_keyLeftOut'),
  Content: LeftOutPanel,
  css,
  prepare: offerInPlace,
};

function LeftOutPanel({ view }: PanelProps) {
  const { article, leftOut: shown, settings } = view;
  useChanges(shown, settings);
  const { removed, account, undone } = article;
  if (removed.length === 0) return <Nothing view={view} />;
  const own = shown.things.filter(isOwn);
  return (
    <>
      <p class="kept">
        <span>{keptText(account)}</span> <All view={view} />
      </p>
      <ul class="gone">
        {own.length > 0 && <OwnThings view={view} things={own} />}
        {byKind(shown.things.filter((thing) => !isOwn(thing))).map((group) => (
          <KindOfThings key={group.kind} view={view} group={group} />
        ))}
      </ul>
      <UndoneNotes undone={undone} />
      <Strength view={view} />
    </>
  );
}

function Nothing({ view }: Pick<PanelProps, 'view'>) {
  const link = (
    <button type="button" class="link" onClick={() => view.showPanel?.('appearance')}>
      {message('popup_nothingLink')}
    </button>
  );
  return (
    <p>
      <Words of="popup_nothingText" places={[link]} />
    </p>
  );
}

/** Everything at once, and back. */
function All({ view: { leftOut: shown, announce } }: Pick<PanelProps, 'view'>) {
  const ids = shown.things.map(({ id }) => id);
  const all = ids.every((id) => shown.isShown(id));
  const toggle = () => {
    for (const id of ids) if (shown.isShown(id) === all) all ? shown.hide(id) : shown.show(id);
    announce(message(all ? 'view_allHidden' : 'view_allShown'));
  };
  if (ids.length < 2) return null;
  return (
    <button type="button" class="link" onClick={toggle}>
      {message(all ? 'view_hideAll' : 'view_showAll')}
    </button>
  );
}
