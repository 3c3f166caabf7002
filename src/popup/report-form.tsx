import { useRef, useState } from 'preact/hooks';
import { browser } from '../platform/browser';
import { message } from '../platform/i18n';
import type { TabReport } from '../platform/report';

interface Props {
  report: TabReport;
  address: string;
}

/** A report the reader can read before it goes anywhere: Galley sends nothing, it is copied by hand. */
export function ReportForm({ report, address }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(field.current?.value ?? '');
    setCopied(true);
  };
  return (
    <div class="report">
      <label>
        {message('popup_reportText')}
        <textarea ref={field} rows={6} dir="ltr">
          {reportText(report, address)}
        </textarea>
      </label>
      <button type="button" class="small" onClick={copy}>
        {message(copied ? 'popup_copied' : 'popup_copy')}
      </button>
    </div>
  );
}

function reportText(report: TabReport, address: string): string {
  return [
    `Galley ${browser.runtime.getManifest().version}`,
    navigator.userAgent,
    `Page: ${address}`,
    `State: ${report.state}`,
    report.state === 'failed' ? `Error: ${report.message}` : '',
  ]
    .filter(Boolean)
    .join('\n');
}
