import type { Beside, ListBeside } from "../../analysis/scenario/beside.ts";
import type { ListOutcome } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { fullName, visible } from "../names.ts";
import { whole } from "../numbers.ts";
import { counted, joined } from "../prose.ts";
import { capital } from "../text.ts";
import { isForAreas } from "./answer.ts";

/**
 * What a scenario changes, first of all: who comes in, who goes out, then who wins and loses seats.
 * "Mekenchil comes in, with 12 seats. Birimdik 41 (−5), Mekenim Kyrgyzstan 40 (−5)."
 */
export function scenarioFinding(beside: Beside): string {
  const { outcome, actual, lists } = beside;
  if (isForAreas(outcome)) return areaSeats(beside);
  if (outcome.failed) return "The election fails as a whole: the law gives no seats.";
  if (outcome.house === null) return passing(beside);
  const moves = lists.flatMap((list): Move[] => {
    const { was, now } = list;
    if (was === null && list.of.length > 0) return [];
    const [before, after] = [was ?? 0, list.id === undefined ? 0 : now];
    return after === null || before === after ? [] : [{ list, before, after }];
  });
  const sentences = [
    ...moves.filter(({ before }) => before === 0).map((move) => comesIn(move, beside)),
    ...moves.filter(({ after }) => after === 0).map((move) => goesOut(move, beside)),
    others(moves, beside),
    house(beside),
  ].filter((text) => text !== "");
  const open = outcome.open.length > 0;
  if (open) sentences.push("Not all of it is decided.");
  if (sentences.length > 0) return sentences.join(" ");
  return actual.outcome.open.length > 0
    ? "Nothing that is certain changes."
    : "Nobody wins or loses a seat.";
}

interface Move {
  readonly list: ListBeside;
  readonly before: number;
  readonly after: number;
}

const comesIn = ({ list, after }: Move, beside: Beside): string =>
  list.of.length === 0
    ? `${nameOf(list, beside)} has ${counted(after, "seat")}.`
    : `${nameOf(list, beside)} comes in, with ${counted(after, "seat")}.`;

const goesOut = ({ list, before }: Move, beside: Beside): string =>
  list.id === undefined
    ? `${nameOf(list, beside)} had ${counted(before, "seat")}.`
    : `${nameOf(list, beside)} goes out: it had ${counted(before, "seat")}.`;

/** Those that win first, each in order of how much. */
function others(moves: readonly Move[], beside: Beside): string {
  const kept = moves
    .filter(({ before, after }) => before > 0 && after > 0)
    .toSorted((a, b) => b.after - b.before - (a.after - a.before) || (a.after < b.after ? 1 : -1));
  const shown = kept.slice(0, NAMED).map(({ list, before, after }) => {
    const change = after - before;
    return `${nameOf(list, beside)} ${whole(after)} (${change > 0 ? "+" : "−"}${whole(Math.abs(change))})`;
  });
  const more = kept.length - NAMED;
  const all = [...shown, ...(more > 0 ? [counted(more, "other list")] : [])];
  return all.length === 0 ? "" : `${joined(all)}.`;
}

const NAMED = 10;

function house({ outcome, actual }: Beside): string {
  const [now, was] = [outcome.house, actual.outcome.house];
  return now === null || was === null || now === was
    ? ""
    : `The house has ${counted(now, "seat")} in place of ${whole(was)}.`;
}

/** A law without seats: who passes. */
function passing({ outcome, actual }: Beside): string {
  const [now, was] = [outcome, actual.outcome].map(({ eligible }) => new Set(eligible));
  const name = (id: string) => nameIn(outcome.lists, id) ?? nameIn(actual.outcome.lists, id) ?? id;
  const turned = (from: ReadonlySet<string>, to: ReadonlySet<string>) =>
    [...to].filter((id) => !from.has(id)).map(name);
  const [comes, goes] = [turned(was!, now!), turned(now!, was!)];
  const told = [
    comes.length > 0 ? `${joined(comes)} ${comes.length === 1 ? "passes" : "pass"}.` : "",
    goes.length > 0 ? `${joined(goes)} no longer ${goes.length === 1 ? "passes" : "pass"}.` : "",
  ].filter(Boolean);
  return told.length > 0 ? told.join(" ") : "The same lists pass.";
}

/** A law that shares seats among areas. */
function areaSeats({ outcome, actual, results }: Beside): string {
  const seats = (areas: Beside["outcome"]["areaSeats"]) =>
    new Map([...areas.values()].flatMap((step) => [...step]));
  const [now, was] = [seats(outcome.areaSeats), seats(actual.outcome.areaSeats)];
  const moves = [...now].flatMap(([id, n]) => {
    const change = n - (was.get(id) ?? 0);
    const sign = change > 0 ? "+" : "−";
    return change === 0
      ? []
      : [`${areaName(results, id)} ${whole(n)} (${sign}${whole(Math.abs(change))})`];
  });
  return moves.length === 0 ? "No area wins or loses a seat." : `${capital(joined(moves))}.`;
}

/** The name of a list, or those of the lists that it was. */
function nameOf({ id, of }: ListBeside, { outcome, actual }: Beside): string {
  if (id !== undefined) return nameIn(outcome.lists, id) ?? visible(id);
  return joined(of.map((one) => nameIn(actual.outcome.lists, one) ?? visible(one)));
}

function nameIn(lists: readonly ListOutcome[], id: string): string | undefined {
  const list = lists.find((one) => one.id === id);
  return list && fullName(list);
}

const areaName = ({ areas }: Results, id: string): string =>
  visible(areas.find((one) => one.id === id)?.name ?? id);
