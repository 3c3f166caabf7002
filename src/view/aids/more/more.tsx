import type { ComponentChildren } from 'preact';
import { message } from '../../../platform/i18n';
import { send } from '../../../platform/messages';
import css from '../../css/more.css?inline';
import type { IconName } from '../../icons';
import { KeyHint } from '../key-hint';
import { Icon } from '../icon';
import type { Panel, PanelProps } from '../panel';
import { copyArticle, copyCitation, copyLink } from './copies';
import { printArticle, saveHtml, saveMarkdown } from './files';

/** What is wanted now and then: hide a block, take the article along, print, the keys, the settings. */
export const more: Panel = {
  title: () => message('view_more'),
  place: 'side',
  tool: { icon: 'more' },
  light: true,
  Content: More,
  css,
};

function More({ view, close }: PanelProps) {
  const closeThen = (act: () => void) => {
    close();
    act();
  };
  const entry = (icon: IconName, words: string, act: () => void, key?: string) => (
    <Entry icon={icon} keyName={view.settings.now.singleKeys ? key : undefined} act={() => closeThen(act)}>
      {words}
    </Entry>
  );
  return (
    <ul class="menu">
      {entry('hide', message('hide_title'), () => view.showPanel?.('hide'), 'x')}
      {entry('save', message('view_saveHtml'), () => saveHtml(view))}
      {entry('save', message('view_saveMarkdown'), () => void saveMarkdown(view))}
      {entry('copy', message('view_copyText'), () => void copyArticle(view))}
      {entry('copy', message('view_copyCitation'), () => void copyCitation(view))}
      {entry('copy', message('view_copyLink'), () => void copyLink(view))}
      {entry('print', message('view_print'), printArticle)}
      {entry('keys', message('view_keys'), () => view.showPanel?.('keys'), '?')}
      {entry('settings', message('popup_settings'), () => void send('options:open', {}))}
    </ul>
  );
}

interface EntryProps {
  icon: IconName;
  keyName?: string;
  act: () => void;
  children: ComponentChildren;
}

const Entry = ({ icon, keyName, act, children }: EntryProps) => (
  <li>
    <button type="button" aria-keyshortcuts={keyName} onClick={act}>
      <Icon name={icon} />
      <span>{children}</span>
      {keyName && <KeyHint of={keyName} />}
    </button>
  </li>
);
