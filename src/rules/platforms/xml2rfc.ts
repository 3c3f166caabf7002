import { platform } from '../site';

/** The IETF's documents: of what they are made, not their stream, status and licence, which all of them say alike. */
export default platform({
  name: 'xml2rfc',
  platform: { generator: 'xml2rfc' },
  pageKind: 'documentation',
  article: ['section[id^="section-"]:not([id^="section-boilerplate"], [id^="section-toc"]), section[id^="appendix-"]'],
  keep: [
    { kind: 'other', select: 'dl.references' },
    { kind: 'other', select: 'address.vcard' },
  ],
  title: 'h1#title',
  published: '#identifiers time.published@datetime',
});
