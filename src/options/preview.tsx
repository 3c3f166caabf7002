import { message, uiDirection } from '../platform/i18n';
import type { Settings } from '../platform/settings/schema';
import { Boat } from '../sample/boat';
import { previewStyle } from './preview-style';

/** A piece of an article as it will look. */
export function Preview({ settings }: { settings: Settings }) {
  const { theme, typeface, images, measure } = settings;
  return (
    <aside
      class="preview"
      aria-label={message('options_preview')}
      lang={message('locale')}
      dir={uiDirection()}
      data-theme={theme}
      data-typeface={typeface}
      data-images={images}
      data-measure={measure}
      style={previewStyle(settings)}
    >
      <article>
        <p class="kicker">{message('sample_site')}</p>
        <h3>{message('sample_title')}</h3>
        <p class="facts">{message('sample_author')}</p>
        <hr />
        <Boat />
        <p>{message('sample_text1')}</p>
        <p>{message('sample_text2')}</p>
      </article>
    </aside>
  );
}
