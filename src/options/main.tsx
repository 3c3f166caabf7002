import { render } from 'preact';
import { dressDocument } from '../platform/dress-document';
import { message } from '../platform/i18n';
import { noteToolbarScheme } from '../platform/toolbar-scheme';
import { mendListsNote } from '../platform/imported-rules/in-use';
import { Options } from './options';

dressDocument(message('options_title'));
const query = new URLSearchParams(location.search);
const tab = Number(query.get('tab'));
render(<Options host={query.get('host') ?? undefined} tabId={Number.isInteger(tab) && tab > 0 ? tab : undefined} />, document.body);
void mendListsNote();
void noteToolbarScheme();
