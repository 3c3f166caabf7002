import { message, uiLocale } from '../platform/i18n';
import { strengths } from '../platform/settings/schema';
import { Choice } from '../controls/choice';
import { Slider } from '../controls/slider';
import { Switch } from '../controls/switch';
import type { SettingsInHand } from './use-settings';

const times = (rate: number) => `${new Intl.NumberFormat(uiLocale(), { maximumFractionDigits: 1 }).format(rate)} ×`;

/** What is left out, and how the view is used by keyboard, by ear and by other tools. */
export function Reading({ settings, save }: SettingsInHand) {
  return (
    <section id="reading" aria-labelledby="reading-title">
      <h2 id="reading-title">{message('options_reading')}</h2>
      <Choice
        label={message('setting_strength')}
        options={strengths}
        value={settings.strength}
        text={(strength) => message(`strength_${strength}`)}
        choose={(strength) => save({ strength })}
      />
      <p class="hint">{message(`strengthHint_${settings.strength}`)}</p>
      <Slider
        label={message('setting_speechRate')}
        min={0.5}
        max={3}
        step={0.1}
        value={settings.speechRate}
        text={times}
        change={(speechRate) => save({ speechRate })}
      />
      <Switch
        label={message('setting_remoteVoices')}
        hint={message('setting_remoteVoicesHint')}
        on={settings.remoteVoices}
        change={(remoteVoices) => save({ remoteVoices })}
      />
      <Switch
        label={message('setting_singleKeys')}
        hint={message('setting_singleKeysHint')}
        on={settings.singleKeys}
        change={(singleKeys) => save({ singleKeys })}
      />
      <Switch
        label={message('setting_openRoot')}
        hint={message('setting_openRootHint')}
        on={settings.openRoot}
        change={(openRoot) => save({ openRoot })}
      />
    </section>
  );
}
