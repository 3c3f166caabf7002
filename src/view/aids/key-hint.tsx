/** The key that does the same; screen readers hear of it by `aria-keyshortcuts`. */
export const KeyHint = ({ of }: { of: string }) => (
  <i class="keyHint" aria-hidden="true">
    {of}
  </i>
);
