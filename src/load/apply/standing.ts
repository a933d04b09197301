import type { Unit } from "./areas.ts";

/**
 * An empty cell is not known, unless the numbers prove that it is none: where the lists with numbers make up all valid
 * votes of the area, the others did not stand there. A dash says so itself where the list has votes in another area.
 */
export function standing(units: readonly Unit[]): void {
  const elsewhere = new Set<string>();
  if (units.length > 1)
    for (const { votes } of units)
      for (const [list, { value }] of votes) if (value !== null) elsewhere.add(list);
  for (const unit of units) {
    let known = 0;
    const unknown: string[] = [];
    for (const [list, { value }] of unit.votes) {
      if (value === null) unknown.push(list);
      else known += value;
    }
    if (unknown.length === 0) continue;
    const whole = allOf(unit).includes(known) && known > 0;
    for (const list of unknown)
      if (whole || (unit.votes.get(list)!.none && elsewhere.has(list))) unit.votes.delete(list);
  }
}

/** What the lists of an area make up together, as the table states it. */
function allOf({ totals, sums }: Unit): number[] {
  const valid = totals.get("valid")?.value ?? undefined;
  const blank = totals.get("blank")?.value ?? undefined;
  return [
    ...(valid === undefined ? [] : [valid]),
    ...(valid === undefined || blank === undefined ? [] : [valid - blank]),
    ...sums.flatMap(({ value }) => value ?? []),
  ];
}
