import type { Undone } from '../engine/article';
import { message, reasonText } from '../platform/i18n';

/** What would have cost the article its own text, and was kept for that. */
export function UndoneNotes({ undone }: { undone: readonly Undone[] }) {
  if (undone.length === 0) return null;
  const names = [...new Set(undone.map(nameOf))];
  return (
    <section class="undone">
      {names.map((name) => (
        <details key={name}>
          <summary>
            {message('popup_undone', name)} <span class="link">{message('popup_seeWhich')}</span>
          </summary>
          <ol>
            {undone
              .filter((thing) => nameOf(thing) === name)
              .map((thing) => (
                <li key={thing.id}>
                  <bdi>{thing.preview || message('popup_noWords')}</bdi> <small>{reasonText(thing.because)}</small>
                </li>
              ))}
          </ol>
        </details>
      ))}
    </section>
  );
}

/** Rules are named as such, a detector by the kind of thing it looks for. */
const nameOf = ({ rule, kind }: Undone): string =>
  /^(rule|reader|imported):/.test(rule) ? message('popup_rules') : message(`kind_${kind}`);
