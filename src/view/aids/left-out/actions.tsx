import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Removed } from '../../../engine/article';
import { message } from '../../../platform/i18n';
import type { OpenView } from '../../open-view';
import { keep } from './keep';
import { wayBack } from './way-back';

interface Props {
  view: OpenView;
  things: readonly Removed[];
  children?: ComponentChildren;
}

/** Show in the text, leave out again; and for one thing alone, keep it on this site from now on, or take back that the reader hid it. */
export function Actions({ view, things, children }: Props) {
  const [refused, setRefused] = useState('');
  const shown = things.every(({ id }) => view.leftOut.isShown(id));
  const [only] = things.length === 1 ? things : [];
  const kind = message(`kind_${things[0]?.kind ?? 'other'}`);
  const toggle = message(shown ? 'view_hideAgain' : 'view_show');
  return (
    <>
      <p class="do">
        <button
          type="button"
          class="link"
          aria-label={message('view_about', toggle, kind)}
          onClick={() => (shown ? hide(view, things) : show(view, things))}
        >
          {toggle}
        </button>
        {only && view.keepOnSite && (
          <button
            type="button"
            class="link"
            aria-label={message('view_about', wayBack(view, only).label, kind)}
            onClick={async () => setRefused(await keepFromList(view, only))}
          >
            {wayBack(view, only).label}
          </button>
        )}
        {children}
      </p>
      <p class="failure" role="alert">
        {refused}
      </p>
    </>
  );
}

async function keepFromList(view: OpenView, thing: Removed): Promise<string> {
  const refused = await keep(view, thing);
  // Its entry has left the list, and the focus with it.
  if (!refused) view.dialog.querySelector<HTMLElement>('.panelBody')?.focus({ preventScroll: true });
  return refused;
}

/** All of them, with the first one in sight. */
function show({ leftOut, goTo }: OpenView, things: readonly Removed[]): void {
  const [first] = things.map(({ id }) => leftOut.show(id));
  if (first) goTo(first);
}

function hide({ leftOut, announce }: OpenView, things: readonly Removed[]): void {
  for (const { id } of things) leftOut.hide(id);
  announce(message('view_hidden'));
}
