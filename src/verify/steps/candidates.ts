import type { InsideEvidence } from "../../results/outcome.ts";
import { type Book, give, lotAmong, placeOf } from "../book.ts";
import { areaId, listId, same, total } from "../claims.ts";

type Candidate = readonly [list: string, votes: number];

/**
 * The seats of an alliance go to the candidates with the most votes, whatever their list: nobody elected has fewer
 * votes than one who is not; where both have equally many and stand on different lists, those seats go by lot.
 *
 * @param range seats of the alliance, and the most that it may have
 */
export function checkCandidates(
  book: Book,
  alliance: string,
  contenders: readonly number[],
  range: { readonly seats: number; readonly most: number },
  told: InsideEvidence,
): void {
  const { trial, run, claim } = book;
  const { seats, most } = range;
  const ids = contenders.map((contender) => listId(trial, contender));
  const name = alliance.slice("connection ".length);
  const counted = trial.results.areas[run.area]!.candidateVotes?.get(name) ?? [];
  const all = counted.filter(([list]) => ids.includes(list));
  const cut = cutAt(all, seats);
  const names = namesOf(cut.level);
  const several = new Set(cut.level.map(([list]) => list)).size > 1;
  const tied = several && cut.level.length > cut.open;
  const lot = tied ? lotAmong(book, run, [...names.keys()], cut.open) : undefined;
  const point = { ...placeOf(book, run) };
  const { missing } = cut;
  if (missing > 0) {
    const needs = [{ area: areaId(trial, run.area), total: "candidate votes" }];
    book.open.push({ kind: "undecided", ...point, lists: ids.toSorted(), seats: missing, needs });
  }
  if (tied && !lot)
    book.open.push({ kind: "lot", ...point, lists: [...names.keys()].toSorted(), seats: cut.open });

  same(trial, `${claim}/claimants`, told.claimants, ids);
  same(trial, `${claim}/award`, told.award, { kind: "candidates" });
  same(trial, `${claim}/tie`, told.tie, undefined);
  const further = cutAt(all, most);
  const certain = ids.map((id) => {
    const drawn = lot?.drawn.filter((one) => names.get(one) === id).length;
    const mine = ofList(cut.level, id);
    const sure = Math.max(0, Math.min(mine, cut.open - (cut.level.length - mine)));
    return ofList(cut.above, id) + (drawn ?? sure);
  });
  const greatest = ids.map((id, i) => {
    if (lot && most === seats) return certain[i]!;
    return Math.max(...[cut, further].map((at) => at.possible(id)));
  });
  // the evidence tells the candidates that are elected twice: as weights and as seats
  same(trial, `${claim}/weights`, told.weights, certain);
  contenders.forEach((contender, i) => {
    same(trial, `${claim}/awarded/${i}`, told.awarded[i], certain[i]);
    give(book, { area: run.area, contender }, certain[i]!, greatest[i]!, told.awarded[i]);
  });
  same(trial, `${claim}/awarded`, told.awarded.length, ids.length);
}

const ofList = (candidates: readonly Candidate[], id: string): number =>
  total(candidates.map(([list]) => Number(list === id)));

/** Candidates above the last one that is elected, those equal to it, and how many seats are among these. */
function cutAt(all: readonly Candidate[], seats: number) {
  const missing = Math.max(0, seats - all.length);
  const ranking = all.map(([, votes]) => votes).toSorted((a, b) => b - a);
  const last = ranking[seats - missing - 1] ?? Number.POSITIVE_INFINITY;
  const above = all.filter(([, votes]) => votes > last);
  const level = all.filter(([, votes]) => votes === last);
  const open = seats - missing - above.length;
  const possible = (id: string) => ofList(above, id) + Math.min(ofList(level, id), open) + missing;
  return { above, level, open, missing, possible };
}

/** What a lot calls equal candidates: by their list, and by a number where a list has several of them. */
function namesOf(level: readonly Candidate[]): ReadonlyMap<string, string> {
  const lists = level.map(([list]) => list);
  const several = new Set(lists).size < lists.length;
  return new Map(
    lists.map((list, i) => {
      const number = lists.slice(0, i + 1).filter((one) => one === list).length;
      return [several ? `${list} (${number})` : list, list];
    }),
  );
}
