import type { ComponentType } from 'preact';
import { message } from '../platform/i18n';
import { justifications, measures, pictures, type ReadingSettings, themes } from '../platform/settings/schema';
import type { Amount } from './amount';
import { Choice } from './choice';
import { ofAnEm, percent } from './numbers';
import { offeredFor } from './offered';
import { Swatch } from './swatch';
import { Switch } from './switch';

interface Props {
  settings: ReadingSettings;
  save: (patch: Partial<ReadingSettings>) => void;
  /** The control for numbers: a slider where there is room, buttons where there is little. */
  Amount: ComponentType<Amount>;
  /** The script of the text, where there is one text: what means nothing to it is not offered. */
  script?: string;
  /** Does the page of that text set it in columns? */
  vertical?: boolean;
}

/** How the text looks: the same choices in the settings and in the view. */
export function TextSettings({ settings, save, Amount, script, vertical = false }: Props) {
  const offered = offeredFor(script, settings.typeface);
  return (
    <div class="fields">
      <Choice
        setting="theme"
        label={message('setting_theme')}
        options={themes}
        value={settings.theme}
        text={(theme) => <Swatch theme={theme} />}
        choose={(theme) => save({ theme })}
      />
      <Choice
        setting="typeface"
        label={message('setting_typeface')}
        options={offered.typefaces}
        value={settings.typeface}
        text={(face) => message(`typeface_${face}`)}
        choose={(typeface) => save({ typeface })}
      />
      <Amount
        label={message('setting_size')}
        {...{ min: 70, max: 250, step: 5, text: percent }}
        value={settings.size}
        change={(size) => save({ size })}
      />
      <Amount
        label={message('setting_lineHeight')}
        {...{ min: 80, max: 160, step: 5, text: percent }}
        value={settings.lineHeight}
        change={(lineHeight) => save({ lineHeight })}
      />
      <Choice
        setting="measure"
        label={message('setting_measure')}
        options={measures}
        value={settings.measure}
        text={(measure) => message(`measure_${measure}`)}
        choose={(measure) => save({ measure })}
      />
      <Choice
        setting="images"
        label={message('setting_images')}
        options={pictures}
        value={settings.images}
        text={(images) => message(`images_${images}`)}
        choose={(images) => save({ images })}
      />
      <details>
        <summary>{message('options_more')}</summary>
        {offered.letterSpacing && (
          <Amount
            label={message('setting_letterSpacing')}
            {...{ min: 0, max: 120, step: 10, text: ofAnEm }}
            value={settings.letterSpacing}
            change={(letterSpacing) => save({ letterSpacing })}
          />
        )}
        {offered.wordSpacing && (
          <Amount
            label={message('setting_wordSpacing')}
            {...{ min: 0, max: 400, step: 20, text: ofAnEm }}
            value={settings.wordSpacing}
            change={(wordSpacing) => save({ wordSpacing })}
          />
        )}
        <Choice
          setting="justify"
          label={message('setting_justify')}
          options={justifications}
          value={settings.justify}
          text={(justify) => message(`justify_${justify}`)}
          choose={(justify) => save({ justify })}
        />
        {offered.hyphenation && (
          <Switch label={message('setting_hyphenate')} on={settings.hyphenate} change={(hyphenate) => save({ hyphenate })} />
        )}
        {offered.columns && (
          <Switch
            label={message('setting_vertical')}
            hint={message('setting_verticalHint')}
            on={settings.vertical === 'on' || (settings.vertical === 'auto' && vertical)}
            change={(on) => save({ vertical: on ? 'on' : 'off' })}
          />
        )}
      </details>
    </div>
  );
}
