import { shareText } from "../../../exact/share-text.ts";
import { type Area, type Assumption, TOTALS } from "../../../results/results.ts";
import type { Change, NewList, Scenario, Votes } from "../scenario.ts";

/** Writes a scenario as a document that `readScenario` turns into the same. Keys stand in one fixed order. */
export function writeScenario({ set, assume, changes, ...head }: Scenario): object {
  const { id, title, election, law } = head;
  return defined({
    mandate: "scenario/1",
    id,
    title,
    election,
    law,
    set: set.size > 0 ? Object.fromEntries(set) : undefined,
    assume: assume.length > 0 ? assume.map(writeAssumption) : undefined,
    changes: changes.length > 0 ? changes.map(writeChange) : undefined,
  });
}

const writeAssumption = ({ area, total, value }: Assumption): object =>
  defined({
    [total]: typeof value === "object" && "share" in value ? shareText(value.share) : value,
    in: area,
  });

const writeTotals = (totals: Area["totals"]): object =>
  defined(Object.fromEntries(TOTALS.map((total) => [total, totals[total]])));

const writeList = ({ id, name, short, kind, members }: NewList): object =>
  defined({ id, name, short, kind, members });

const amount = (votes: Votes): number | string =>
  typeof votes === "number" ? votes : shareText(votes.share);

function writeChange(change: Change): object {
  switch (change.kind) {
    case "merge": {
      const { lists, into, lost, lostTo } = change;
      return defined({
        merge: lists,
        into: writeList(into),
        lost: lost && shareText(lost),
        lostTo,
      });
    }
    case "split":
      return {
        split: change.list,
        into: change.into.map((list) => ({ ...writeList(list), share: shareText(list.share) })),
      };
    case "withdraw":
      return typeof change.votes === "string"
        ? { withdraw: change.list, votes: change.votes }
        : { withdraw: change.list, to: change.votes.to };
    case "switch":
      return defined({
        switch: amount(change.votes),
        from: change.from,
        to: change.to,
        in: change.in,
      });
    case "spoil":
      return defined({ spoil: amount(change.votes), of: change.of, in: change.in });
    case "leave-out":
      return defined({ leaveOut: amount(change.votes), of: change.of, in: change.in });
    case "add":
      return defined({ add: amount(change.votes), to: change.to, in: change.in });
    case "mend":
      return defined({ mend: amount(change.votes), to: change.to, in: change.in });
    case "leave-out-areas":
      return { leaveOutAreas: change.areas };
    case "leave-out-by": {
      const { by, first, areas, level, inside } = change;
      return defined({ leaveOutBy: by, first, areas, level, inside });
    }
    case "replace": {
      const { area, votes, totals } = change;
      return defined({
        replace: area,
        votes: votes.size > 0 ? Object.fromEntries(votes) : undefined,
        totals: Object.keys(totals).length > 0 ? writeTotals(totals) : undefined,
      });
    }
  }
}

const defined = (keys: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
