import type { Change, Votes } from "../../analysis/scenario/scenario.ts";
import { floor, fraction, times } from "../../exact/fraction.ts";
import type { Base, Level, Results } from "../../results/results.ts";
import { votesOf } from "../../results/votes.ts";
import { say } from "../language.ts";
import { visible } from "../names.ts";
import { rule, whole } from "../numbers.ts";
import { counted, joined } from "../prose.ts";
import { capital } from "../text.ts";
import { areaName, lostVotes, nameOf, total, votesText } from "./votes.ts";

type Of<K extends Change["kind"]> = Extract<Change, { readonly kind: K }>;

/** One change of votes as a sentence or two; numbers of lists are those after it. */
export function changeWords(
  change: Change,
  before: Results,
  after: Results,
  base: Base | undefined,
): string {
  switch (change.kind) {
    case "merge":
      return merged(change, before, after, base);
    case "split": {
      const parts = change.into.map(
        ({ id, share }) =>
          `${nameOf(after, id)} (${rule(share)} of the votes: ${votesText(after, id, base)})`,
      );
      return `${nameOf(before, change.list)} stands as ${joined(parts)}.`;
    }
    case "withdraw":
      return `${nameOf(before, change.list)} does not stand: ${fate(change, before)}.`;
    case "switch": {
      const { from, to } = change;
      const goes = one(change.votes) ? "goes" : "go";
      return `${moved(change, from, before, to)} ${goes} to ${nameOf(before, to)}${where(change, before)}.${stay(before, change, from, to)}`;
    }
    case "spoil": {
      const ballots = before.votesPerBallot === undefined;
      const stays = ballots ? ": the ballots stay among those cast" : "";
      return `${moved(change, change.of, before)} ${be(change.votes)} invalid${where(change, before)}${stays}.`;
    }
    case "leave-out":
      return `${moved(change, change.of, before)} ${be(change.votes)} not cast${where(change, before)}.`;
    case "add":
      return `${gained(change, before)}, of people who did not vote${where(change, before)}.`;
    case "mend":
      return `${gained(change, before)}, of ballots that were invalid${where(change, before)}.`;
    case "leave-out-areas":
      return `${joined(change.areas.map((id) => areaName(before, id)))} ${change.areas.length === 1 ? "is" : "are"} not counted: ${lostVotes(before, after)} leave the count, and the voters with them.`;
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
  const names = joined(lists.map((id) => nameOf(before, id)));
  const together = `${names} stand as one list, ${nameOf(after, into.id)}: ${votesText(after, into.id, base)}.`;
  if (!lost || lost.n === 0n) return `${together} Nobody turns away.`;
  const of = joined(lists.slice(1).map((id) => nameOf(before, id)));
  const goes = lostTo === undefined ? "do not vote" : `vote for ${nameOf(before, lostTo)}`;
  return `${together} Of the voters of ${of}, ${rule(lost)} do not follow and ${goes}.`;
}

function fate({ list, votes }: Of<"withdraw">, before: Results): string {
  const known = total(before, list);
  const its = known === null ? "its votes" : `its ${counted(known, "vote")}`;
  if (votes === "left-out") return `${its} are not cast`;
  if (votes === "spoiled") return `${its} are invalid, and stay among the ballots cast`;
  return `${its} go to ${nameOf(before, votes.to)}`;
}

interface Somewhere {
  readonly in?: string;
  readonly votes: Votes;
}

const one = (votes: Votes): boolean => votes === 1;
const be = (votes: Votes): string => (one(votes) ? "is" : "are");

/** "3,077 votes of Kyrgyzstan", "5% of the votes of Kyrgyzstan (8,715)". */
function moved({ in: area, votes }: Somewhere, from: string, before: Results, to?: string): string {
  const name = nameOf(before, from);
  if (typeof votes === "number") return `${counted(votes, "vote")} of ${name}`;
  const known = stuck(before, area, from, to) ? null : total(before, from, area);
  const number = known === null ? "" : ` (${whole(floor(times(votes.share, fraction(known))))})`;
  return `${rule(votes.share)} of the votes of ${name}${number}`;
}

/** "Ata Meken has 1,000 more votes", "Ata Meken has 10% more votes (8,027)". */
function gained(
  { in: area, votes, to }: Somewhere & { readonly to: string },
  before: Results,
): string {
  const name = capital(nameOf(before, to));
  if (typeof votes === "number") return `${name} has ${counted(votes, "more vote")}`;
  const known = total(before, to, area);
  const number = known === null ? "" : ` (${whole(floor(times(votes.share, fraction(known))))})`;
  return `${name} has ${rule(votes.share)} more votes${number}`;
}

/** In one area, or everywhere as the list has its votes. */
function where({ in: area }: { readonly in?: string }, results: Results): string {
  if (area !== undefined) return ` in ${areaName(results, area)}`;
  return results.areas.length > 1 ? ", everywhere in proportion" : "";
}

/** Says where nobody can move, because the other list does not stand there. */
function stay(
  results: Results,
  { in: area }: { readonly in?: string },
  from: string,
  to: string,
): string {
  return stuck(results, area, from, to)
    ? ` Where ${nameOf(results, to)} does not stand nobody moves.`
    : "";
}

function stuck(results: Results, area: string | undefined, from: string, to?: string): boolean {
  if (to === undefined) return false;
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
  const { by, first, level, inside, areas } = change;
  const gone = areasOf(before, level).length - areasOf(after, level).length;
  const [one, many] = say.terms.levelName[level as Level];
  const which = gone === 1 ? one : `${whole(gone)} ${many}`;
  const where = inside === undefined ? "" : ` in ${areaName(before, inside)}`;
  const equal = gone > areas ? ` (${whole(areas)}, and those equal to the last of them)` : "";
  return `The ${which} with the ${first} ${visible(by)}${where}${equal} ${gone === 1 ? "is" : "are"} not counted: ${lostVotes(before, after)} leave the count, and the voters with them.`;
}

const areasOf = ({ areas }: Results, level: string) => areas.filter((area) => area.level === level);

function recounted({ area, votes, totals }: Of<"replace">, before: Results): string {
  const name = areaName(before, area);
  const changed = Array.from(votes).flatMap(([id, now]) => {
    const was = total(before, id, area);
    if (was === now) return [];
    const number = now === null ? "votes not known" : counted(now, "vote");
    return [`${nameOf(before, id)} ${number}${was === null ? "" : ` (${whole(was)})`}`];
  });
  const shown = changed.slice(0, NAMED);
  const more = changed.length > NAMED ? [counted(changed.length - NAMED, "more list")] : [];
  const told = Object.keys(totals);
  const parts = [
    ...shown,
    ...more,
    ...(told.length > 0 ? [`and new totals: ${told.join(", ")}`] : []),
  ];
  return `${name} has another count: ${parts.length > 0 ? parts.join(", ") : "the same votes"}.`;
}

const NAMED = 6;
