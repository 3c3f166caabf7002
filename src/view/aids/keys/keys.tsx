import { Switch } from '../../../controls/switch';
import { message } from '../../../platform/i18n';
import css from '../../css/keys.css?inline';
import type { OpenView } from '../../open-view';
import type { Panel, PanelProps } from '../panel';
import { useChanges } from '../use-changes';
import { readingKeys } from './reading-keys';

/** All keys there are in the view. */
export const keys: Panel = {
  title: () => message('view_keys'),
  place: 'side',
  key: '?',
  Content: Keys,
  css,
};

function Keys({ view, all }: PanelProps) {
  const { settings, keeping } = view;
  useChanges(settings);
  const { singleKeys } = settings.now;
  return (
    <>
      <dl class="keys" data-off={singleKeys ? undefined : ''}>
        {rowsFor(view, all).map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <Switch
        label={message('setting_singleKeys')}
        hint={message('setting_singleKeysHint')}
        on={singleKeys}
        change={(on) => void keeping.save({ singleKeys: on })}
      />
    </>
  );
}

function rowsFor(view: OpenView, all: readonly Panel[]): [string, string][] {
  const ofPanels = all.flatMap((panel): [string, string][] => (panel.key ? [[panel.key, panel.title(view)]] : []));
  const ofReading = readingKeys.map(({ keys: [key = ''], words }): [string, string] => [key === '-' ? '−' : key, message(words)]);
  return [['Esc', message('view_keyEscape')], ...ofReading, ...ofPanels];
}
