/** A picture for an address: a landscape in colours of its own, as wide and high as asked. The same address, the same picture. */
export function drawnPicture(address: string, width = 1280, height = 800): string {
  let hue = 0;
  for (const character of address) hue = (hue * 31 + character.charCodeAt(0)) % 360;
  const colour = (turn: number, light: number) => `hsl(${(hue + turn) % 360} 18% ${light}%)`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1280 800" preserveAspectRatio="xMidYMid slice">
<rect width="1280" height="800" fill="${colour(0, 82)}"/><circle cx="960" cy="210" r="72" fill="${colour(200, 88)}"/>
<path d="M0 590L180 480 320 560 500 420 690 560 830 470 1020 580 1280 450V800H0z" fill="${colour(8, 60)}"/>
<path d="M0 690L300 620 640 680 980 610 1280 670V800H0z" fill="${colour(16, 42)}"/></svg>`;
}
