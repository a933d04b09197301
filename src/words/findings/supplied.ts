import type { Lot, Outcome } from "../../results/outcome.ts";
import type { Assumption, Results } from "../../results/results.ts";
import { say } from "../language.ts";
import { fullName, visible } from "../names.ts";
import { rule, whole } from "../numbers.ts";
import { counted, joined } from "../prose.ts";

const TOTAL = {
  ...say.terms.baseName,
  invalid: "invalid ballots",
  blank: "blank ballots",
} as const;

/** "Invalid ballots: 1.5% of ballots cast, in every area that lacks the total." */
export function assumptionText({ area, total, value }: Assumption, { areas }: Results): string {
  const what = TOTAL[total];
  const name = areas.find(({ id }) => id === area)?.name ?? area;
  if (typeof value === "object" && "share" in value) {
    const where = name === undefined ? "every area that lacks the number" : visible(name);
    return `${what}: ${rule(value.share)} of ballots cast, in ${where}.`;
  }
  const amount =
    typeof value === "number" ? whole(value) : `${whole(value.from)} to ${whole(value.to)}`;
  return `${what}: ${amount}, in ${visible(name ?? areas[0]?.name ?? "the whole")}.`;
}

/** "1 seat of step seats between A and B went to A (drawn here, seed 7)."; in areas with the area. */
export function lotText(lot: Lot, { lists, parts }: Outcome, { areas }: Results): string {
  const { step, area, list, among, seats, drawn, by } = lot;
  const listName = (id: string): string => {
    const found = lists.find((l) => l.id === id);
    return found ? fullName(found) : visible(id);
  };
  const areaName = (id: string) => visible(areas.find((one) => one.id === id)?.name ?? id);
  const ofLists = list === undefined && among.every((id) => lists.some((one) => one.id === id));
  const names = (ids: readonly string[]) => joined(ids.map(ofLists ? listName : areaName));
  const where = parts || area !== areas[0]?.id ? ` in ${areaName(area)}` : "";
  const of = list === undefined ? "" : `, of those of ${listName(list)},`;
  const how =
    typeof by === "object"
      ? `drawn here, seed ${by.seed}`
      : by === "official"
        ? "as drawn at the election"
        : "as supplied";
  return `${counted(seats, "seat")} of step ${visible(step)}${where}${of} between ${names(among)} went to ${names(drawn)} (${how}).`;
}
