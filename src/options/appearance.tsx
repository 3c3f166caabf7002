import { message, uiLocale } from '../platform/i18n';
import { justifications, measures, pictures, themes, typefaces } from '../platform/settings/schema';
import { Choice } from './fields/choice';
import { Slider } from './fields/slider';
import { Switch } from './fields/switch';
import type { SettingsInHand } from './use-settings';

const percent = (value: number) =>
  new Intl.NumberFormat(uiLocale(), { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);
const ofAnEm = (thousandths: number) => percent(thousandths / 10);

/** How the text looks. Every change is saved and shown at once. */
export function Appearance({ settings, save }: SettingsInHand) {
  return (
    <div class="fields">
      <Choice
        label={message('setting_theme')}
        options={themes}
        value={settings.theme}
        text={(theme) => <Swatch theme={theme} />}
        choose={(theme) => save({ theme })}
      />
      <Choice
        label={message('setting_typeface')}
        options={typefaces}
        value={settings.typeface}
        text={(face) => message(`typeface_${face}`)}
        choose={(typeface) => save({ typeface })}
      />
      <Slider
        label={message('setting_size')}
        min={70}
        max={250}
        step={5}
        value={settings.size}
        text={percent}
        change={(size) => save({ size })}
      />
      <Slider
        label={message('setting_lineHeight')}
        min={80}
        max={160}
        step={5}
        value={settings.lineHeight}
        text={percent}
        change={(lineHeight) => save({ lineHeight })}
      />
      <Choice
        label={message('setting_measure')}
        options={measures}
        value={settings.measure}
        text={(measure) => message(`measure_${measure}`)}
        choose={(measure) => save({ measure })}
      />
      <Choice
        label={message('setting_images')}
        options={pictures}
        value={settings.images}
        text={(images) => message(`images_${images}`)}
        choose={(images) => save({ images })}
      />
      <details>
        <summary>{message('options_more')}</summary>
        <Slider
          label={message('setting_letterSpacing')}
          min={0}
          max={120}
          step={10}
          value={settings.letterSpacing}
          text={ofAnEm}
          change={(letterSpacing) => save({ letterSpacing })}
        />
        <Slider
          label={message('setting_wordSpacing')}
          min={0}
          max={400}
          step={20}
          value={settings.wordSpacing}
          text={ofAnEm}
          change={(wordSpacing) => save({ wordSpacing })}
        />
        <Choice
          label={message('setting_justify')}
          options={justifications}
          value={settings.justify}
          text={(justify) => message(`justify_${justify}`)}
          choose={(justify) => save({ justify })}
        />
        <Switch
          label={message('setting_hyphenate')}
          on={settings.hyphenate}
          change={(hyphenate) => save({ hyphenate })}
        />
        <Switch
          label={message('setting_vertical')}
          hint={message('setting_verticalHint')}
          on={settings.vertical}
          change={(vertical) => save({ vertical })}
        />
      </details>
    </div>
  );
}

/** A theme shown in its own colours, and named. */
function Swatch({ theme }: { theme: (typeof themes)[number] }) {
  return (
    <>
      <span class="swatch" data-theme={theme} aria-hidden="true">
        A
      </span>
      {message(`theme_${theme}`)}
    </>
  );
}
