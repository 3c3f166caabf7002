import { Stepper } from '../../../controls/stepper';
import { TextSettings } from '../../../controls/text-settings';
import { message } from '../../../platform/i18n';
import type { Panel, PanelProps } from '../panel';
import { useChanges } from '../use-changes';
import { UseHere } from '../use-here';

/** How the text looks. Every choice shows in the text at once and is kept. */
export const appearance: Panel = {
  title: () => message('popup_appearance'),
  place: 'side',
  tool: { icon: 'appearance' },
  key: 'a',
  Content: Appearance,
};

function Appearance({ view }: PanelProps) {
  const { settings, keeping, main, article } = view;
  useChanges(settings, keeping);
  return (
    <>
      <TextSettings
        settings={settings.now}
        save={(patch) => void keeping.save(patch)}
        Amount={Stepper}
        script={main.dataset.script}
        vertical={article.vertical}
      />
      <UseHere view={view} />
      <button type="button" class="plain" onClick={() => void keeping.reset()}>
        {message('view_reset')}
      </button>
    </>
  );
}
