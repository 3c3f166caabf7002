import fc from 'fast-check';

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);

/** Hosts in ASCII, as filter lists are kept: two labels or more, `www.` or not, and such as stand for letters of other scripts. */
export const hosts = fc.oneof(
  fc.tuple(label, fc.constantFrom('com', 'co.uk', 'example')).map(([name, ending]) => `${name}.${ending}`),
  fc.tuple(fc.constantFrom('www', 'blog'), label).map(([first, name]) => `${first}.${name}.example`),
  fc.constantFrom('xn--e1afmkfd.xn--p1ai', 'xn--bcher-kva.example', 'www.xn--fsq.com'),
);

/** `example.*`: any ending. */
export const entities = fc.oneof(
  label.map((name) => `${name}.*`),
  fc.constantFrom('www.shop.*', 'xn--bcher-kva.*'),
);

/** Hosts as a person writes them. */
export const writtenHosts = fc.oneof(
  hosts,
  hosts.map((host) => `*.${host}`),
  fc.constantFrom('пример.рф', 'Bücher.example', '*.例子.中国', 'www.Zürich.example', 'قناة.example'),
);
