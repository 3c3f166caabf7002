import { expect, it } from 'vitest';
import { endsWithCredit } from '../../../../../src/engine/article/pictures/credit-words';

it.each([
  '船队归来，码头上站满了人。图：李安/视觉中国',
  '船队归来。新华社记者 李安 摄',
  '船が帰る。写真：読売',
  '배가 돌아왔다. 사진=한국일보',
  'Boats. (Photo: CNA/Lee)',
])('who made a picture ends what is said of it: %s', (said) => expect(endsWithCredit(said)).toBe(true));

it.each(['Photo: Ann Lee. The boats came home.', 'No credit card required', 'See the photo: it is old', '如图：', '她喜欢摄影'])(
  'nobody does: %s',
  (said) => expect(endsWithCredit(said)).toBe(false),
);
