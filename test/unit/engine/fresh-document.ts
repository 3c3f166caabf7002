import { beforeEach } from 'vitest';

// The engine's tests share a process, and with it a document: none finds what another left.
beforeEach(() => {
  if (typeof document === 'undefined') return;
  document.head.replaceChildren();
  document.body.replaceChildren();
});
