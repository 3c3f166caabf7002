import { useState } from 'preact/hooks';
import { message } from '../platform/i18n';
import { noteLists } from '../platform/imported-rules/in-use';
import { forgetAllLists } from '../platform/imported-rules/lists';
import { settleRules } from '../platform/reader-rules/move-rules';
import { backUp, backupText, NotABackup, readBackup, resetEverything, restore } from './backup-file';
import { saveFile } from './save-file';

/** Everything as one file, in and out, and back to the beginning. */
export function Backup() {
  const [said, say] = useState('');
  const [asking, ask] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      const backup = readBackup(await file.text());
      await restore(backup);
      await settleRules();
      await noteLists();
      say(message('options_imported', file.name));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      say(error instanceof NotABackup ? message('options_notABackup', file.name) : message('options_notSaved', why));
    }
  };
  const reset = async () => {
    await Promise.all([resetEverything(), forgetAllLists()]);
    ask(false);
    say(message('options_resetDone'));
  };
  return (
    <section id="backup" aria-labelledby="backup-title">
      <h2 id="backup-title">{message('options_backup')}</h2>
      <p>{message('options_backupText')}</p>
      <p class="buttons">
        <button type="button" class="plain" onClick={exportFile}>
          {message('options_export')}
        </button>
        <label class="plain file">
          {message('options_import')}
          <input type="file" accept="application/json,.json" onChange={({ currentTarget }) => take(currentTarget.files?.[0])} />
        </label>
        {asking ? (
          <>
            <button type="button" class="plain danger" onClick={reset}>
              {message('options_resetSure')}
            </button>
            <button type="button" class="plain" onClick={() => ask(false)}>
              {message('options_cancel')}
            </button>
          </>
        ) : (
          <button type="button" class="plain" onClick={() => ask(true)}>
            {message('options_resetAll')}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
    </section>
  );
}

const exportFile = async (): Promise<void> => saveFile('galley.json', backupText(await backUp()));
