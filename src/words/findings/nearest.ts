import type { NearSeat } from "../../analysis/seats/nearest.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { say } from "../language.ts";
import { areaName, fullName, visible } from "../names.ts";

/** "Teruel: PSOE was 123 votes short of the seat that went to Vox." The five nearest seats, a sentence each. */
export function nearestSeatFindings(
  near: readonly NearSeat[],
  { lists, parts }: Outcome,
  { areas }: Results,
): string[] {
  const names = new Map([
    ...areas.map((area) => [`area ${area.id}`, areaName(area)] as const),
    ...lists.map((list) => [`list ${list.id}`, fullName(list)] as const),
  ]);
  const nameOf = (kind: "area" | "list", id: string) => names.get(`${kind} ${id}`) ?? visible(id);
  const words = say.findings.nearest;
  return near.slice(0, TOLD).map(({ step, area, of, holder, rival, short }) => {
    if (of === "population")
      return words.area(nameOf("area", rival), short, nameOf("area", holder));
    const inWhole = area === areas[0]?.id && !parts;
    const place = inWhole ? words.step(visible(step)) : nameOf("area", area);
    return words.list(place, nameOf("list", rival), short, nameOf("list", holder));
  });
}

const TOLD = 5;
