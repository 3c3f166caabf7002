import { expect, it } from 'vitest';
import { withOffset } from '../../../../src/engine/metadata/dates/complete';

const from = { source: 'microdata' } as const;

it('takes the offset of a source that names the same minute', () => {
  const printed = { source: 'time', value: '2026-04-24T10:15:00+09:00' } as const;
  expect(withOffset({ value: '2026-04-24T10:15:00', from }, [printed])).toEqual({ value: printed.value, from });
});

it('takes no offset of another minute, and leaves one alone that is there', () => {
  const other = { source: 'time', value: '2026-04-24T11:15:00+09:00' } as const;
  expect(withOffset({ value: '2026-04-24T10:15:00', from }, [other]).value).toBe('2026-04-24T10:15:00');
  expect(withOffset({ value: '2026-04-24T10:15:00Z', from }, [other]).value).toBe('2026-04-24T10:15:00Z');
});
