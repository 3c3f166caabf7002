import { message } from '../../platform/i18n';
import { send } from '../../platform/messages';
import { make } from '../dom/make';
import type { OpenView } from '../open-view';
import { shared } from '../shared';

/** Names of languages as people write them, where a capital letter does not make one. */
const names: Record<string, string> = {
  js: 'JavaScript', javascript: 'JavaScript', ts: 'TypeScript', typescript: 'TypeScript', jsx: 'JSX', tsx: 'TSX', py: 'Python',
  html: 'HTML', xml: 'XML', css: 'CSS', scss: 'SCSS', json: 'JSON', yaml: 'YAML', yml: 'YAML', toml: 'TOML', sql: 'SQL', sh: 'Shell',
  bash: 'Bash', shell: 'Shell', zsh: 'Shell', console: 'Console', cpp: 'C++', 'c++': 'C++', cs: 'C#', csharp: 'C#', php: 'PHP', rb: 'Ruby',
  rs: 'Rust', md: 'Markdown', golang: 'Go', vb: 'Visual Basic', graphql: 'GraphQL', 'objective-c': 'Objective-C', ini: 'INI', diff: 'Diff',
};
const nameOf = (language: string) => names[language] ?? language.charAt(0).toUpperCase() + language.slice(1);

/** Listings with the name of their language and a button that copies them as they are. Colours come when there is code. */
export function equipCode(view: OpenView): void {
  const listings = [...view.body.querySelectorAll('pre')].filter((pre) => pre.querySelector('code'));
  for (const pre of listings) {
    if (!pre.parentElement?.matches('.listing')) frame(pre);
    const button = pre.parentElement?.querySelector('.copyCode');
    button?.addEventListener('click', () => void copy(pre, button, view), { signal: view.signal });
  }
  if (listings.length === 0) return;
  const state = shared();
  if (state?.colour) state.colour(view.body);
  else void send('view:code', {});
}

function frame(pre: HTMLPreElement): void {
  const language = pre.getAttribute('data-galley-lang');
  const button = make('button', { type: 'button', class: 'copyCode' }, message('popup_copy'));
  const bar = make('div', { class: 'codeBar' }, make('span', {}, language ? nameOf(language) : ''), button);
  const box = make('div', { class: 'listing' });
  pre.before(box);
  box.append(bar, pre);
}

async function copy(pre: HTMLPreElement, button: Element, view: OpenView): Promise<void> {
  const done = await copyText(pre.textContent ?? '');
  const words = message(done ? 'popup_copied' : 'view_notCopied');
  button.textContent = words;
  view.announce(words);
  setTimeout(() => button.replaceChildren(message('popup_copy')), 2000);
}

/** On pages without https there is no clipboard interface; the old command still works there. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = make('textarea', { readonly: '' });
    field.value = text;
    const root = shared()?.view?.dialog;
    root?.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
