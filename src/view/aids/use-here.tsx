import { Choice } from '../../controls/choice';
import { message } from '../../platform/i18n';
import type { OpenView } from '../open-view';
import { useChanges } from './use-changes';

/** Whether what the reader chooses holds on all sites or on this one. */
export function UseHere({ view: { keeping, host } }: { view: OpenView }) {
  useChanges(keeping);
  const names = { all: message('options_allSites'), here: host.replace(/^www\./, '') };
  return (
    <>
      {host && (
        <Choice
          setting="scope"
          label={message('view_useHere')}
          options={['all', 'here'] as const}
          value={keeping.here ? 'here' : 'all'}
          text={(scope) => <bdi>{names[scope]}</bdi>}
          choose={(scope) => void keeping.useHere(scope === 'here')}
        />
      )}
      <p class="failure" role="alert">
        {keeping.failure && message('options_notSaved', keeping.failure)}
      </p>
    </>
  );
}
