// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { timeOf } from '../../../../src/engine/comments/time';

const textOf = (html: string): string | undefined => {
  document.body.innerHTML = html;
  return timeOf([...document.body.querySelectorAll('*')])?.text;
};

it('a time that is there in two forms, one for narrow screens, is read once', () => {
  expect(textOf('<time datetime="2024-06-14T13:22:54Z"><span>June 14, 2024</span><span>1 yr</span></time>')).toBe('June 14, 2024');
});

it('a day and an hour in parts of their own are one time', () => {
  expect(textOf('<time datetime="2024-06-14T13:22:54Z"><span>June 14, 2024</span> <span>1:22 pm</span></time>')).toBe(
    'June 14, 2024 1:22 pm',
  );
});
