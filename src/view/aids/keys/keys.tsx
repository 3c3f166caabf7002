import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../../../controls/switch';
import { message } from '../../../platform/i18n';
import { send } from '../../../platform/messages';
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
        {[...always(useToggleKeys()), ...singles(view, all)].map(([key, words, single]) => (
          <div key={key} data-single={single}>
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

type Row = [key: string, words: string, single?: ''];

/** What works whether single keys are switched on or not. */
const always = (toggle: readonly string[]): Row[] => [
  ['Esc', message('view_keyEscape')],
  ...(toggle.length > 0 ? [[toggle.join('+'), message('command_toggle')] satisfies Row] : []),
  [message('view_space'), message('view_keySpace')],
];

function singles(view: OpenView, all: readonly Panel[]): Row[] {
  const ofPanels = all.flatMap((panel): Row[] => (panel.key ? [[panel.key, (panel.keyWords ?? panel.title)(view), '']] : []));
  const ofReading = readingKeys.map(({ keys: [key = ''], words }): Row => [key === '-' ? '−' : key, message(words), '']);
  return [...ofReading, ...ofPanels];
}

/** The keys that open and close the view, once the browser has told them: readers may have chosen others. */
function useToggleKeys(): string[] {
  const [keys, setKeys] = useState<string[]>([]);
  useEffect(() => void send('view:shortcut', {}).then((answer) => setKeys(answer.keys)), []);
  return keys;
}
