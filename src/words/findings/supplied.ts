import type { Lot, Outcome } from "../../results/outcome.ts";
import type { Assumption, Results } from "../../results/results.ts";
import { say } from "../language.ts";
import { areaName, areaNamed, fullName, visible } from "../names.ts";
import { rule, size } from "../numbers.ts";

/** "Invalid ballots: 1.5% of ballots cast, in every area that lacks the total." */
export function assumptionText({ area, total, value }: Assumption, results: Results): string {
  const words = say.findings.supplied;
  const name = area === undefined ? undefined : areaNamed(area, results);
  if (typeof value === "object" && "share" in value)
    return words.share(total, rule(value.share), name);
  const [top] = results.areas;
  return words.amount(total, size(value), name ?? (top && areaName(top)));
}

/** "1 seat of step seats between A and B went to A (drawn here, seed 7)."; in areas with the area. */
export function lotText(lot: Lot, { lists, parts }: Outcome, results: Results): string {
  const { step, area, list, among, seats, drawn, by } = lot;
  const listName = (id: string): string => {
    const found = lists.find((l) => l.id === id);
    return found ? fullName(found) : visible(id);
  };
  const placeName = (id: string) => areaNamed(id, results);
  const ofLists = list === undefined && among.every((id) => lists.some((one) => one.id === id));
  const nameOf = ofLists ? listName : placeName;
  return say.findings.supplied.lot({
    step: visible(step),
    seats,
    area: parts || area !== results.areas[0]?.id ? placeName(area) : undefined,
    list: list === undefined ? undefined : listName(list),
    among: among.map(nameOf),
    drawn: drawn.map(nameOf),
    by: by ?? "supplied",
  });
}
