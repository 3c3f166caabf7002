import { render } from 'preact';
import { dressDocument } from '../platform/dress-document';
import { message } from '../platform/i18n';
import { noteToolbarScheme } from '../platform/toolbar-scheme';
import { Options } from './options';

dressDocument(message('options_title'));
const host = new URLSearchParams(location.search).get('host') ?? undefined;
render(<Options host={host} />, document.body);
void noteToolbarScheme();
