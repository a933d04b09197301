/**
 * Headers for things by their names on one line, with the id behind a name that is taken, or that cannot stand alone.
 *
 * @param taken headers that are there already
 */
export function labelsOf(
  things: readonly { readonly id: string; readonly name: string }[],
  taken: readonly string[],
  cannotStand: RegExp = /^$/,
): string[] {
  const seen = new Set(taken);
  return things.map(({ id, name }) => {
    const plain = name.trim().replace(/\s+/g, " ");
    let label = cannotStand.test(plain) ? `${plain} (${id})`.trim() : plain;
    while (seen.has(label)) label = `${label} (${id})`;
    seen.add(label);
    return label;
  });
}
