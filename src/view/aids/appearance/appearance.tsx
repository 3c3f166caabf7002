import { Stepper } from '../../../controls/stepper';
import { TextSettings } from '../../../controls/text-settings';
import { isShipped } from '../../../platform/faces';
import { message } from '../../../platform/i18n';
import { type Settings, typefaces } from '../../../platform/settings/schema';
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
  const { settings, keeping, main } = view;
  useChanges(settings, keeping);
  return (
    <>
      <TextSettings
        settings={settings.now}
        save={(patch) => void keeping.save(patch)}
        Amount={Stepper}
        vertical={/^(ja|zh)$/.test(main.dataset.script ?? '')}
        faces={facesFor(main.dataset.script, settings.now.typeface)}
      />
      <UseHere view={view} />
      <button type="button" class="plain" onClick={() => void keeping.reset()}>
        {message('view_reset')}
      </button>
    </>
  );
}

/** The typefaces that come with Galley have Latin letters only: for other scripts there is little to choose by them. */
const facesFor = (script: string | undefined, chosen: Settings['typeface']) =>
  typefaces.filter((face) => script === 'alphabetic' || face === chosen || face === 'legible' || !isShipped(face));
