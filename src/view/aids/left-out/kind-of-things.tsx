import { useId, useState } from 'preact/hooks';
import type { KindOfRemoved } from '../../../account/by-kind';
import { message, uiLocale } from '../../../platform/i18n';
import type { OpenView } from '../../open-view';
import { Actions } from './actions';
import { Preview } from './preview';
import { Thing } from './thing';

interface Props {
  view: OpenView;
  group: KindOfRemoved;
}

/** All things of a kind: one as it is, several under the first words of the first, with each of them behind. */
export function KindOfThings({ view, group }: Props) {
  const { kind, things } = group;
  const [first] = things;
  return (
    <li>
      <h3>
        {message(`kind_${kind}`)} <span class="quiet">{new Intl.NumberFormat(uiLocale()).format(things.length)}</span>
      </h3>
      {first && things.length === 1 ? <Thing view={view} thing={first} /> : <Several view={view} group={group} />}
    </li>
  );
}

function Several({ view, group: { things, preview } }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Preview of={preview} />
      <Actions view={view} things={things}>
        <button type="button" class="link each" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
          {message('view_oneByOne')}
        </button>
      </Actions>
      {open && (
        <ul id={id}>
          {things.map((thing) => (
            <li key={thing.id}>
              <Thing view={view} thing={thing} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
