/**
 * An id from a name: lower case, letters and digits of any script, else hyphens; told apart by a number where
 * two names give the same.
 */
export function idsFor(names: readonly string[]): string[] {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return names.map((name) => {
    const plain = name
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "");
    const stem = plain === "" ? "unnamed" : plain;
    let id = stem;
    let n = last.get(stem) ?? 2;
    for (; taken.has(id); n++) id = `${stem}-${n}`;
    last.set(stem, n);
    taken.add(id);
    return id;
  });
}
