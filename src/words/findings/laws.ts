import type { UnderLaw } from "../../analysis/compare/laws.ts";
import type { Law } from "../../law/law.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { isAside } from "../colours.ts";
import { say } from "../language.ts";
import { lineShare } from "../line.ts";
import { fullName, visible } from "../names.ts";
import { problemWords } from "../problems.ts";
import { inTheRunning } from "../seats.ts";
import { isOfLists, openPoints } from "./open.ts";

/** "Four lists have seats under kg-2020 and kg-2015, six under kg-2021. Mekenchil has none under … and some under …" */
export function lawsHeadline(columns: readonly UnderLaw[]): string {
  const words = say.findings.laws;
  const applied = columns.flatMap((column) => (column.outcome ? [column] : [])).filter(isForLists);
  const decided = applied
    .filter(({ outcome }) => outcome.open.length === 0)
    .map((column) => ({ ...column, lists: seated(column.outcome) }));
  const groups = new Map<number, string[]>();
  for (const { law, lists } of decided)
    groups.set(lists.length, [...(groups.get(lists.length) ?? []), visible(law.id)]);
  const open = applied.filter(({ outcome }) => outcome.open.length > 0);
  return [
    groups.size > 0 ? words.seated([...groups].map(([lists, laws]) => ({ lists, laws }))) : "",
    turned(decided),
    open.length > 0 ? words.notDecidedUnder(open.map(({ law }) => visible(law.id))) : "",
    applied.length === 0 ? words.noneForLists : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Whether a law gives lists seats, or may: others have no seat step, or share all seats among areas. */
export const isForLists = ({ outcome }: UnderLaw): boolean =>
  outcome !== undefined &&
  outcome.house !== null &&
  (outcome.seats.size > 0 || outcome.open.length > 0);

/** Why a law cannot be applied, or what is open under it: a sentence each, as they stand after its id. */
export function lawStops(column: UnderLaw, results: Results): string[] {
  const words = say.findings.laws.stops;
  const { outcome, problems } = column;
  if (problems)
    return [...new Set(problems.map((one) => words.notApplied(problemWords(one).message)))];
  if (outcome.failed) return [words.failed];
  if (outcome.house === null) return [words.noSeatStep];
  if (!isForLists(column)) return [words.noListSeats];
  const ofLists = outcome.open.flatMap((point) =>
    point.kind === "undecided" && isOfLists(point, outcome) ? point.lists : [],
  );
  const names = outcome.lists.filter(({ id }) => ofLists.includes(id)).map(fullName);
  const more = Math.max(0, names.length - NAMED);
  const points = openPoints(outcome, results)
    .filter((_, i) => {
      const point = outcome.open[i]!;
      return !(point.kind === "undecided" && isOfLists(point, outcome));
    })
    .map(({ text }) => text);
  return [
    ...(names.length === 0 ? [] : [words.undecided(names.slice(0, NAMED), more)]),
    ...new Set(points.slice(0, NAMED)),
    ...(points.length > NAMED ? [words.morePoints(points.length - NAMED)] : []),
  ];
}

const NAMED = 3;

/** Lists with a seat for certain. */
export const seated = ({ lists }: Outcome) =>
  lists.filter(({ seats, kind }) => seats > 0 && !isAside(kind));

/** The strongest list that the first of the laws gives no seat and another some, or the other way round. */
function turned(
  columns: readonly { readonly law: Law; readonly lists: Outcome["lists"] }[],
): string {
  const [first, ...others] = columns;
  if (!first) return "";
  const own = new Set(first.lists.map(({ id }) => id));
  const gained = others.flatMap(({ lists }) => lists).filter(({ id }) => !own.has(id));
  const best = gained.reduce<(typeof gained)[number] | undefined>(
    (most, list) => ((list.votes ?? 0) > (most?.votes ?? -1) ? list : most),
    undefined,
  );
  if (best) {
    const laws = others.filter(({ lists }) => lists.some(({ id }) => id === best.id));
    return say.findings.laws.turned(
      fullName(best),
      visible(first.law.id),
      laws.map(({ law }) => visible(law.id)),
    );
  }
  return "";
}

/** "7%", "more than 5%", or "–" where the law has no one national share. */
export const lineText = ({ line }: Outcome): string => (line ? lineShare(line) : "–");

/** The lists that have or can have a seat, or pass, under at least one law, and how many others there are. */
export function shownLists(columns: readonly UnderLaw[]): { ids: Set<string>; others: number } {
  const outcomes = columns.flatMap(({ outcome }) => outcome ?? []);
  const ids = new Set(outcomes.flatMap((outcome) => inTheRunning(outcome).map(({ id }) => id)));
  const all = outcomes[0]?.lists.filter(({ kind }) => !isAside(kind)) ?? [];
  return { ids, others: all.length - ids.size };
}
