import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { message, plural, uiLocale } from '../../platform/i18n';
import { boxInWords } from '../../platform/rule-in-words';
import type { Outlook, Plan, Reach, Refusal } from './plan';
import { reaches } from './plan';

interface Props {
  plan: Plan;
  refused: string;
  again: () => void;
  widen: () => void;
  narrow: () => void;
  hide: (reach: Reach) => void;
}

const names = { now: 'hide_onlyNow', site: 'hide_onSite', anywhere: 'hide_anywhere' } as const;

/** What was pointed at, how far hiding it shall reach, and the rule that would do it, before anything is hidden or kept. */
export function Choosing({ plan, refused, again, widen, narrow, hide }: Props) {
  const id = useId();
  const [wish, setWish] = useState<Reach>('site');
  const first = useRef<HTMLButtonElement>(null);
  const reach = isOpen(plan.outlooks[wish]) ? wish : (reaches.find((one) => isOpen(plan.outlooks[one])) ?? 'now');
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <form
      class="hide choosing"
      onSubmit={(event) => {
        event.preventDefault();
        if (isOpen(plan.outlooks[reach])) hide(reach);
      }}
    >
      <p class="quote">
        <q dir="auto">{plan.preview || message('popup_noWords')}</q>
        <span class="size">
          <button type="button" class="plain" onClick={widen}>
            {message('hide_wider')}
          </button>
          <button type="button" class="plain" onClick={narrow}>
            {message('hide_narrower')}
          </button>
        </span>
      </p>
      <fieldset>
        <legend class="unseen">{message('hide_reach')}</legend>
        {reaches.map((one) => (
          <label key={one}>
            <input type="radio" name={id} checked={one === reach} disabled={!isOpen(plan.outlooks[one])} onChange={() => setWish(one)} />
            <span>{message(names[one])}</span>
          </label>
        ))}
      </fieldset>
      <p class="rule" role="status">
        {refused || whatItDoes(plan.outlooks[reach], reach) || whyNot(plan.outlooks)}
      </p>
      <p class="buttons">
        <button ref={first} type="submit" class="go" disabled={!isOpen(plan.outlooks[reach])}>
          {message('hide_hide')}
        </button>
        <button type="button" class="plain" onClick={again}>
          {message('hide_other')}
        </button>
      </p>
    </form>
  );
}

const isOpen = (outlook: Outlook): boolean => !('refused' in outlook);

/** The rule in plain words, and how many blocks it hides here. */
function whatItDoes(outlook: Outlook, reach: Reach): string {
  if ('refused' in outlook || reach === 'now') return '';
  const boxes = new Intl.ListFormat(uiLocale(), { type: 'disjunction' }).format(outlook.marks.map(boxInWords));
  return `${message('hide_leavesOut', boxes)} ${plural('hide_hits', outlook.live.length)}`;
}

/** Why it reaches no further. */
function whyNot({ now, site }: Plan['outlooks']): string {
  const refused = 'refused' in now ? now.refused : 'refused' in site ? site.refused : undefined;
  return refused ? message(`hide_${refused satisfies Refusal}`) : '';
}
