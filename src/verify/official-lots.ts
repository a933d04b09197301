import type { Open, Outcome } from "../results/outcome.ts";
import type { Results } from "../results/results.ts";
import type { Disagreement } from "./official.ts";
import { liesIn } from "./record.ts";

type OpenLot = Extract<Open, { kind: "lot" }>;

/** Lots that were drawn where the Outcome is open among the same: they were not handed to it. */
export function lotsApart({ officialLots }: Results, outcome: Outcome): Disagreement[] {
  return (officialLots ?? []).flatMap(({ area, among, seats, won }): Disagreement[] => {
    const ids = among.toSorted().join("\n");
    const open = outcome.open.find(
      (one) => one.kind === "lot" && one.area === area && one.lists.toSorted().join("\n") === ids,
    );
    return open ? [{ kind: "lot", area, step: open.step, among, seats, won }] : [];
  });
}

/** Open lots in an area or inside it. */
export function openLots(results: Results, { open }: Outcome, area: string): OpenLot[] {
  const index = (id: string) => results.areas.findIndex((one) => one.id === id);
  return open.flatMap((one) =>
    one.kind === "lot" && liesIn(results, index(one.area), index(area)) ? [one] : [],
  );
}
