import { Choice } from '../../../controls/choice';
import { message, plural } from '../../../platform/i18n';
import { strengths } from '../../../platform/settings/schema';
import type { OpenView } from '../../open-view';
import { UseHere } from '../use-here';

/** How much is left out; the text follows at once. */
export function Strength({ view }: { view: OpenView }) {
  const { settings, keeping } = view;
  return (
    <>
      <Choice
        setting="strength"
        label={message('setting_strength')}
        options={strengths}
        value={settings.now.strength}
        text={(strength) => message(`strength_${strength}`)}
        choose={(strength) => {
          void keeping.save({ strength });
          view.announce(plural('popup_leftOut', view.leftOut.things.length));
        }}
      />
      <p class="quiet">{message(`strengthHint_${settings.now.strength}`)}</p>
      <UseHere view={view} />
    </>
  );
}
