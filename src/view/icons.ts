/** Line drawings on a grid of 20. */
export const icons = {
  close: 'M5 5l10 10M15 5L5 15',
  outline: 'M4 6h12M4 10h12M4 14h7',
  listen: 'M4 8v4h3l4 3V5L7 8zM14 7.5a4 4 0 010 5',
  appearance: 'M3 15L7.5 5 12 15M4.6 11.5h5.8M13 15l2.5-6 2.5 6M13.9 13h3.2',
  removed: 'M3 10s2.5-4.5 7-4.5S17 10 17 10s-2.5 4.5-7 4.5S3 10 3 10zM4 16L16 4',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  play: 'M7 5l8 5-8 5z',
  pause: 'M7 5v10M13 5v10',
  back: 'M15 5l-6 5 6 5zM6 5v10',
  on: 'M5 5l6 5-6 5zM14 5v10',
  hide: 'M4 4h12v12H4zM7 7l6 6M13 7l-6 6',
  save: 'M10 3v9M6.5 8.5L10 12l3.5-3.5M4 16h12',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  print: 'M6 8V4h8v4M6 14H4V8h12v6h-2M6 12h8v4H6z',
  keys: 'M3 6h14v9H3zM6 9h.01M9 9h.01M12 9h.01M14.5 9h.01M7 12h6',
  settings: 'M4 6h7M15 6h1M13 4v4M4 14h1M9 14h7M7 12v4',
  less: 'M5 10h10',
  plus: 'M5 10h10M10 5v10',
} as const;
export type IconName = keyof typeof icons;
