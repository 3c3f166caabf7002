import { browser } from '../platform/browser';
import { message } from '../platform/i18n';
import { PanelLink } from './panel-link';

/** The ways out of the popup. Without an article there is only the one to the settings. */
export function Footer({ tabId, address }: { tabId?: number; address?: string }) {
  const host = address && /^https?:/.test(address) && URL.parse(address)?.hostname;
  return (
    <footer>
      {tabId !== undefined && (
        <PanelLink tabId={tabId} panel="appearance">
          {message('popup_appearance')}
        </PanelLink>
      )}
      {host && <OptionsLink place={`?host=${encodeURIComponent(host)}&tab=${tabId}#rules`}>{message('popup_rules')}</OptionsLink>}
      <OptionsLink place="">{message('popup_settings')}</OptionsLink>
    </footer>
  );
}

function OptionsLink({ place, children }: { place: string; children: string }) {
  const open = async () => {
    await browser.tabs.create({ url: browser.runtime.getURL(`src/options/options.html${place}`) });
    window.close();
  };
  return (
    <button type="button" class="link" onClick={open}>
      {children}
    </button>
  );
}
