import type { NearSeat } from "../../analysis/seats/nearest.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { fullName, visible } from "../names.ts";
import { counted } from "../prose.ts";

/** "Teruel: PSOE was 123 votes short of the seat that went to Vox." The five nearest seats, a sentence each. */
export function nearestSeatFindings(
  near: readonly NearSeat[],
  { lists, parts }: Outcome,
  { areas }: Results,
): string[] {
  const names = new Map([
    ...areas.map(({ id, name }) => [`area ${id}`, visible(name)] as const),
    ...lists.map((list) => [`list ${list.id}`, fullName(list)] as const),
  ]);
  const nameOf = (kind: "area" | "list", id: string) => names.get(`${kind} ${id}`) ?? visible(id);
  return near.slice(0, TOLD).map(({ step, area, of, holder, rival, short }) => {
    const [one, many] = of === "votes" ? (["vote", "votes"] as const) : INHABITANTS;
    const who = of === "votes" ? "list" : "area";
    const inWhole = area === areas[0]?.id && !parts;
    const place = inWhole ? `Step ${visible(step)}` : nameOf("area", area);
    const where = of === "votes" ? `${place}: ` : "";
    return `${where}${nameOf(who, rival)} was ${counted(short, one, many)} short of a seat that went to ${nameOf(who, holder)}.`;
  });
}

const TOLD = 5;
const INHABITANTS = ["inhabitant", "inhabitants"] as const;
