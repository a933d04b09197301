import type { Beside } from "../analysis/scenario/beside.ts";
import type { Change, Scenario, Votes } from "../analysis/scenario/scenario.ts";
import { type Fraction, floor, fraction, times } from "../exact/fraction.ts";
import type { Law } from "../law/law.ts";
import { valueAt } from "../law/paths.ts";
import { thresholds } from "../law/thresholds.ts";
import { sizeOf } from "../results/bases.ts";
import type { Base, Election, Results } from "../results/results.ts";
import { votesOf } from "../results/votes.ts";
import { countText } from "./findings/status.en.ts";
import { assumptionText } from "./findings/supplied.en.ts";
import { fullName, visible } from "./names.ts";
import { percent, rule, whole } from "./numbers.ts";
import { capital, counted, joined } from "./prose.en.ts";
import { shareOf } from "./shares.ts";
import { baseName, levelName, statusWords } from "./terms.en.ts";

/**
 * What a scenario supposes, a sentence or two each, in its order: law, totals, then votes. Numbers are those after the
 * change that is told; a share names its base, which is that of the supposed law.
 */
export function suppositions(beside: Beside): string[] {
  const { scenario, actual, after, outcome } = beside;
  const base = outcome.line?.base.of;
  return [
    ...lawSuppositions(beside),
    ...scenario.assume.map(
      (assumption) => `Assumed are ${assumptionText(assumption, actual.results)}`,
    ),
    ...scenario.changes.map((change, i) =>
      changeWords(change, after[i - 1] ?? actual.results, after[i]!, base),
    ),
  ];
}

/** Title of a scenario, or what it supposes, as one line. */
export function scenarioTitle({ title, id }: Scenario, number: number): string {
  return title === undefined && id === undefined ? `Scenario ${number}` : visible(title ?? id!);
}

function lawSuppositions({ scenario, actual, law }: Beside): string[] {
  const same = law.id === actual.law.id;
  const other = `Law ${visible(law.id)} applies (${visible(law.title)}), in place of ${visible(actual.law.id)}.`;
  return [
    ...(same ? [] : [other]),
    ...Array.from(scenario.set, ([path, value]) =>
      valueWords(path, value, law, same ? valueAt(actual.law.document, path) : undefined),
    ),
  ];
}

/** One value of the law: what it is the value of in words where these are few, else its path. */
function valueWords(path: string, value: unknown, law: Law, before: unknown): string {
  const instead = (text: (value: unknown) => string) =>
    before === undefined || before === null ? "" : `, in place of ${text(before)}`;
  if (path === "seats") return `The house has ${json(value)} seats${instead(json)}.`;
  const hurdle = thresholds(law).find(({ rule: { path: at } }) => path.startsWith(`${at}/`));
  const key = path.split("/").at(-1)!;
  if (hurdle && value !== null) {
    const { scope } = hurdle.rule;
    const where = scope.kind === "whole" ? "" : ` in each ${levelName[scope.level][0]}`;
    if (key === "of") {
      const base = (of: unknown) => baseName[of as Base] ?? json(of);
      return `The threshold${where} is a share of ${base(value)}${instead(base)}.`;
    }
    if (key === "atLeast" || key === "moreThan") {
      const amount = (of: unknown) => (typeof of === "object" ? json(of) : visible(String(of)));
      return `The threshold${where} is ${key === "atLeast" ? "" : "more than "}${amount(value)}${instead(amount)}.`;
    }
  }
  const step = /^steps\/([^/]+)\/method$/.exec(path)?.[1];
  if (step !== undefined && value !== null)
    return `Step ${visible(step)} shares seats by ${json(value)}${instead(json)}.`;
  return value === null
    ? `The law says nothing at ${visible(path)}${instead(json)}.`
    : `The law says ${json(value)} at ${visible(path)}${instead(json)}.`;
}

/** A value of a law document; a text without its quotation marks. */
const json = (value: unknown): string =>
  visible(typeof value === "string" ? value : JSON.stringify(value));

function changeWords(
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
      const who = `${moved(change.votes, before, change, from, to)} of ${nameOf(before, from)}`;
      return `${capital(who)} vote for ${nameOf(before, to)}${where(change, before)}.${stay(before, change, from, to)}`;
    }
    case "spoil":
      return `${capital(moved(change.votes, before, change, change.of))} of ${nameOf(before, change.of)} cast invalid ballots${where(change, before)}: these stay among the ballots cast.`;
    case "leave-out":
      return `${capital(moved(change.votes, before, change, change.of))} of ${nameOf(before, change.of)} do not vote${where(change, before)}.`;
    case "add":
      return `${capital(gained(change.votes, before, change, change.to, "voter"))} who did not vote ${one(change.votes) ? "votes" : "vote"} for ${nameOf(before, change.to)}${where(change, before)}.`;
    case "mend":
      return `${capital(gained(change.votes, before, change, change.to, "invalid ballot"))} ${one(change.votes) ? "is a vote" : "are votes"} for ${nameOf(before, change.to)}${where(change, before)}.`;
    case "leave-out-areas":
      return `${joined(change.areas.map((id) => areaName(before, id)))} ${change.areas.length === 1 ? "is" : "are"} not counted: ${lostVotes(before, after)} leave the count, and the voters with them.`;
    case "leave-out-by": {
      const { by, first, level, inside } = change;
      const gone = areasOf(before, level).length - areasOf(after, level).length;
      const [one, many] = levelName[level as keyof typeof levelName];
      const inArea = inside === undefined ? "" : ` in ${areaName(before, inside)}`;
      const equal =
        gone > change.areas ? ` (${whole(change.areas)}, and those equal to the last of them)` : "";
      return `The ${gone === 1 ? one : `${whole(gone)} ${many}`} with the ${first} ${visible(by)}${inArea}${equal} ${gone === 1 ? "is" : "are"} not counted: ${lostVotes(before, after)} leave the count, and the voters with them.`;
    }
    case "replace":
      return recounted(change, before);
  }
}

type Of<K extends Change["kind"]> = Extract<Change, { readonly kind: K }>;

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
}

/** "3,077 voters", "5% of the voters (6,813)". */
function moved(
  votes: Votes,
  before: Results,
  { in: area }: Somewhere,
  from: string,
  to?: string,
): string {
  if (typeof votes === "number") return counted(votes, "voter");
  const known = movableIn(before, area, from, to);
  const number = known === null ? "" : ` (${whole(known(votes.share))})`;
  return `${rule(votes.share)} of the voters${number}`;
}

function movableIn(results: Results, area: string | undefined, from: string, to?: string) {
  if (stuck(results, area, from, to)) return null;
  const votes = total(results, from, area);
  return votes === null ? null : (share: Fraction) => Number(floor(times(share, fraction(votes))));
}

/** "1,000 voters", "10% more votes (13,627 voters)". */
function gained(
  votes: Votes,
  before: Results,
  { in: area }: Somewhere,
  to: string,
  what: string,
): string {
  if (typeof votes === "number") return counted(votes, what);
  const known = total(before, to, area);
  if (known === null) return `as many ${what}s as ${rule(votes.share)} of its votes`;
  const number = Number(floor(times(votes.share, fraction(known))));
  return `${counted(number, what)}, ${rule(votes.share)} of its votes,`;
}

const one = (votes: Votes): boolean => votes === 1;

/** In one area, or everywhere as the list has its votes. */
function where({ in: area }: Somewhere, results: Results): string {
  if (area !== undefined) return ` in ${areaName(results, area)}`;
  return results.areas.length > 1 ? ", everywhere in proportion" : "";
}

/** Says where nobody can move, because the other list does not stand there. */
function stay(results: Results, { in: area }: Somewhere, from: string, to: string): string {
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

/** "195,567 votes, 9.82% of ballots cast". */
function votesText(results: Results, id: string, base: Base | undefined): string {
  const votes = total(results, id);
  if (votes === null) return "votes not known";
  const share = base && results.areas[0] ? shareOf(votes, sizeOf(results, 0, base)) : null;
  const of = share === null ? "" : `, ${percent(share, 2)}% of ${baseName[base!]}`;
  return `${counted(votes, "vote")}${of}`;
}

/** Votes of a list in an area, or in the whole; null where they are not known, or there are several wholes. */
function total(results: Results, id: string, area?: string): number | null {
  const list = results.lists.findIndex((one) => one.id === id);
  const at = area === undefined ? 0 : results.areas.findIndex((one) => one.id === area);
  const tops = results.areas.filter(({ parent }) => parent === undefined).length;
  if (area === undefined && tops > 1) return null;
  const votes = list < 0 || at < 0 ? null : votesOf(results, at, list);
  return votes === undefined ? 0 : votes;
}

/** How many votes for lists there are fewer. */
function lostVotes(before: Results, after: Results): string {
  const [was, is] = [before, after].map((results) =>
    results.lists.reduce<number | null>((sum, { id }) => {
      const votes = total(results, id);
      return sum === null || votes === null ? null : sum + votes;
    }, 0),
  );
  return was === null || is === null ? "their votes" : counted(was! - is!, "vote");
}

const areasOf = ({ areas }: Results, level: string) => areas.filter((area) => area.level === level);

function nameOf({ lists }: Results, id: string): string {
  const list = lists.find((one) => one.id === id);
  return list ? fullName(list) : visible(id);
}

const areaName = ({ areas }: Results, id: string): string =>
  visible(areas.find((one) => one.id === id)?.name ?? id);

/**
 * What stands before everything else, so that a supposition is never taken for a result: "SIMULATED" where votes are
 * supposed, "WHAT IF" where only a law is; and in place of what.
 */
export function scenarioStatus(
  election: Election,
  besides: readonly Pick<Beside, "scenario">[],
): { status: string; text: string } {
  const votes = besides.some(({ scenario }) => scenario.changes.length > 0);
  const words = statusWords(election);
  const result = words.length === 0 ? "a final result" : `a result that is ${joined(words)}`;
  const count = election.count ? `: ${countText(election.count)}` : "";
  return votes
    ? { status: "SIMULATED", text: `Supposed, not counted, in place of ${result}${count}.` }
    : { status: "WHAT IF", text: `Another law applied to ${result}${count}.` };
}
