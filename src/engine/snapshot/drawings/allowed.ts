const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** What draws. Nothing that links, loads, acts or moves. */
export const drawing = list('path rect circle ellipse line polyline polygon text image use');

export const allowedElements = new Set([
  ...drawing,
  ...list('g tspan textPath defs linearGradient radialGradient stop clipPath mask pattern marker symbol svg switch'),
]);

/** Where things are and how they lie. How they look is written as it was computed. */
export const allowedAttributes = list(`
  id x y dx dy x1 y1 x2 y2 cx cy r rx ry fx fy width height d points transform viewBox preserveAspectRatio rotate offset
  gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits
  patternTransform markerUnits markerWidth markerHeight orient refX refY pathLength textLength lengthAdjust startOffset href`);
