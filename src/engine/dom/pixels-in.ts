/** The CSS pixels that a `width` or `height` says; 0 where it says none, or a part of its box ("60%"). */
export const pixelsIn = (given: string | null): number => (given?.includes('%') ? 0 : Number.parseInt(given ?? '', 10) || 0);
