import { message, uiDirection } from '../../platform/i18n';
import { make } from '../dom/make';

/** Names of languages as people write them, where a capital letter does not make one. */
const names: Record<string, string> = {
  js: 'JavaScript',
  javascript: 'JavaScript',
  ts: 'TypeScript',
  typescript: 'TypeScript',
  jsx: 'JSX',
  tsx: 'TSX',
  py: 'Python',
  html: 'HTML',
  xml: 'XML',
  css: 'CSS',
  scss: 'SCSS',
  json: 'JSON',
  yaml: 'YAML',
  yml: 'YAML',
  toml: 'TOML',
  sql: 'SQL',
  sh: 'Shell',
  bash: 'Bash',
  shell: 'Shell',
  zsh: 'Shell',
  console: 'Console',
  cpp: 'C++',
  'c++': 'C++',
  cs: 'C#',
  csharp: 'C#',
  php: 'PHP',
  rb: 'Ruby',
  rs: 'Rust',
  md: 'Markdown',
  golang: 'Go',
  vb: 'Visual Basic',
  graphql: 'GraphQL',
  'objective-c': 'Objective-C',
  ini: 'INI',
  diff: 'Diff',
};
const nameOf = (language: string) => names[language] ?? language.charAt(0).toUpperCase() + language.slice(1);

/** Listings in a frame with the name of their language and a button, before the first paint, so that nothing moves. */
export function frameListings(body: HTMLElement): void {
  for (const pre of body.querySelectorAll<HTMLPreElement>('pre:not([data-galley-verse])')) frame(pre);
}

function frame(pre: HTMLPreElement): void {
  const language = pre.getAttribute('data-galley-lang');
  const button = make('button', { type: 'button', class: 'copyCode' }, message('popup_copy'));
  const bar = make(
    'div',
    { class: 'codeBar', lang: message('locale'), dir: uiDirection() },
    make('span', {}, language ? nameOf(language) : ''),
    button,
  );
  const box = make('div', { class: 'listing' });
  pre.before(box);
  box.append(bar, pre);
}
