import { message } from '../platform/i18n';

/** A drawing of ours in place of a photograph, for the sample article. */
export function Boat() {
  return (
    <svg class="picture" viewBox="0 0 320 120" role="img" aria-label={message('sample_picture')}>
      <rect width="320" height="120" fill="#bcd3de" />
      <circle cx="250" cy="34" r="16" fill="#f3e2a9" />
      <path d="M0 84q40-10 80 0t80 0 80 0 80 0v36H0z" fill="#5f8ea3" />
      <path d="M118 78h78l-12 16h-54z" fill="#8a4b32" />
      <path d="M156 22v52M156 24l32 46h-32z" fill="#fbf7ee" stroke="#4b3a2e" stroke-width="2" />
    </svg>
  );
}
