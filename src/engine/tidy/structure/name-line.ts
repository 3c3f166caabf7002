/** A line that names what stands below it, where the page has no heading for it. */
export function nameLine(document: Document, name: string): Element {
  const line = document.createElement('p');
  const said = document.createElement('b');
  said.textContent = name;
  line.append(said);
  return line;
}
