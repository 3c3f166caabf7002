import { expect, it } from 'vitest';
import { couldBeName, leadingName } from '../../../../src/engine/metadata/visible/name';

it.each([
  ['Verena Stegmann und Orlando Holz ist nun im Netz', 'Verena Stegmann und Orlando Holz'],
  ['Ann Lee is a writer in Leith', 'Ann Lee'],
  ['Per Are Hansen', 'Per Are Hansen'],
  ['Ann Lee, harbour editor | 3 March', 'Ann Lee, harbour editor'],
  ['Geschäftsstelle (Kommentare: 0)', 'Geschäftsstelle'],
])('the name in "%s" ends where a sentence goes on', (text, name) => expect(leadingName(text)).toBe(name));

it.each(["Facebook'ta Paylaş", 'WhatsApp ile gönder', 'Message', 'Share'])('"%s" is nobody', (text) =>
  expect(couldBeName(text)).toBe(false),
);
