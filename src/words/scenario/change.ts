import type { Change, Votes } from "../../analysis/scenario/scenario.ts";
import { floor, fraction, times } from "../../exact/fraction.ts";
import type { Base, Level, Results, Total } from "../../results/results.ts";
import { votesOf } from "../../results/votes.ts";
import { say } from "../language.ts";
import { areaNamed, visible } from "../names.ts";
import { rule } from "../numbers.ts";
import { lostVotes, nameOf, total, votesAfter, whose } from "./votes.ts";

type Of<K extends Change["kind"]> = Extract<Change, { readonly kind: K }>;

/** One change of votes as a sentence or two; numbers of lists are those after it. */
export function changeWords(
  change: Change,
  before: Results,
  after: Results,
  base: Base | undefined,
): string {
  const words = say.analysis.change;
  switch (change.kind) {
    case "merge":
      return merged(change, before, after, base);
    case "split":
      return words.split(
        nameOf(before, change.list),
        change.into.map(({ id, share }) => ({
          name: nameOf(after, id),
          share: rule(share),
          votes: votesAfter(after, id, base),
        })),
      );
    case "withdraw":
      return withdrawn(change, before);
    case "switch": {
      const { from, to } = change;
      const stay = isStuck(before, change.in, from, to);
      const votes = amount(change, from, before, stay);
      return words.switch(
        votes,
        whose(before, from),
        nameOf(before, to),
        place(change, before),
        stay,
      );
    }
    case "spoil": {
      const votes = amount(change, change.of, before);
      const cast = before.votesPerBallot === undefined;
      return words.spoil(votes, whose(before, change.of), place(change, before), cast);
    }
    case "leave-out": {
      const votes = amount(change, change.of, before);
      return words.leaveOut(votes, whose(before, change.of), place(change, before));
    }
    case "add":
    case "mend": {
      const votes = amount(change, change.to, before);
      return words[change.kind](votes, whose(before, change.to), place(change, before));
    }
    case "leave-out-areas":
      return words.leaveOutAreas(
        change.areas.map((id) => areaNamed(id, before)),
        lostVotes(before, after),
      );
    case "leave-out-by":
      return leftOutBy(change, before, after);
    case "replace":
      return recounted(change, before);
  }
}

function merged(
  change: Of<"merge">,
  before: Results,
  after: Results,
  base: Base | undefined,
): string {
  const { lists, into, lost, lostTo } = change;
  const words = say.analysis.change;
  const names = lists.map((id) => nameOf(before, id));
  const together = words.merge(names, nameOf(after, into.id), votesAfter(after, into.id, base));
  if (!lost || lost.n === 0n) return `${together} ${words.allFollow}`;
  const to = lostTo === undefined ? undefined : nameOf(before, lostTo);
  return `${together} ${words.someTurnAway(names.slice(1), rule(lost), to)}`;
}

function withdrawn({ list, votes }: Of<"withdraw">, before: Results): string {
  const fate = typeof votes === "string" ? votes : { to: nameOf(before, votes.to) };
  return say.analysis.change.withdraw(nameOf(before, list), total(before, list) ?? undefined, fate);
}

interface Somewhere {
  readonly in?: string;
}

/** "3,077", or "5%" with the number that it comes to where all these votes can move. */
function amount(
  { in: area, votes }: Somewhere & { readonly votes: Votes },
  list: string,
  before: Results,
  stay = false,
) {
  if (typeof votes === "number") return { votes };
  const known = stay ? null : total(before, list, area);
  return {
    share: rule(votes.share),
    comesTo: known === null ? undefined : Number(floor(times(votes.share, fraction(known)))),
  };
}

/** In one area, or everywhere as the list has its votes. */
function place({ in: area }: Somewhere, results: Results) {
  if (area !== undefined) return { area: areaNamed(area, results) };
  return results.areas.length > 1 ? "everywhere" : "whole";
}

/** Whether some cannot move, because the other list does not stand where they are. */
function isStuck(results: Results, area: string | undefined, from: string, to: string): boolean {
  const [a, b] = [from, to].map((id) => results.lists.findIndex((list) => list.id === id));
  return results.areas.some(
    (one, i) =>
      (area === undefined || one.id === area || isInside(results, i, area)) &&
      (votesOf(results, i, a!) ?? 0) > 0 &&
      votesOf(results, i, b!) === undefined,
  );
}

function isInside({ areas }: Results, area: number, around: string): boolean {
  for (let at = areas[area]!.parent; at !== undefined; at = areas[at]!.parent)
    if (areas[at]!.id === around) return true;
  return false;
}

function leftOutBy(change: Of<"leave-out-by">, before: Results, after: Results): string {
  const { by, first, inside, areas } = change;
  const level = change.level as Level;
  return say.analysis.change.leaveOutFirst(
    {
      ...{ level, first, by: visible(by), asked: areas },
      inside: inside === undefined ? undefined : areaNamed(inside, before),
      gone: areasOf(before, level).length - areasOf(after, level).length,
    },
    lostVotes(before, after),
  );
}

const areasOf = ({ areas }: Results, level: string) => areas.filter((area) => area.level === level);

function recounted({ area, votes, totals }: Of<"replace">, before: Results): string {
  const changed = Array.from(votes).flatMap(([id, now]) => {
    const was = total(before, id, area);
    return was === now ? [] : [{ name: nameOf(before, id), votes: now, before: was }];
  });
  return say.analysis.change.replace(
    areaNamed(area, before),
    changed.slice(0, NAMED),
    Math.max(0, changed.length - NAMED),
    Object.keys(totals) as Total[],
  );
}

const NAMED = 6;
