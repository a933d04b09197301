import type { Beside, ListBeside } from "../../analysis/scenario/beside.ts";
import type { ListOutcome } from "../../results/outcome.ts";
import { say } from "../language.ts";
import { areaNamed, fullName, visible } from "../names.ts";
import { joined } from "../prose.ts";
import { isForAreas } from "./answer.ts";

/**
 * What a scenario changes, first of all: who comes in, who goes out, then who wins and loses seats.
 * "Mekenchil comes in, with 12 seats. Birimdik 41 (−5), Mekenim Kyrgyzstan 40 (−5)."
 */
export function scenarioFinding(beside: Beside): string {
  const { outcome, actual, lists } = beside;
  const words = say.findings.scenario;
  if (isForAreas(outcome)) return areaSeats(beside);
  if (outcome.failed) return say.findings.answer.failed;
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
  if (open) sentences.push(words.notAllDecided);
  if (sentences.length > 0) return sentences.join(" ");
  return actual.outcome.open.length > 0 ? words.nothingCertain : words.noSeatMoves;
}

interface Move {
  readonly list: ListBeside;
  readonly before: number;
  readonly after: number;
}

const comesIn = ({ list, after }: Move, beside: Beside): string =>
  say.findings.scenario[list.of.length === 0 ? "has" : "comesIn"](nameOf(list, beside), after);

const goesOut = ({ list, before }: Move, beside: Beside): string =>
  say.findings.scenario[list.id === undefined ? "had" : "goesOut"](nameOf(list, beside), before);

/** Those that win first, each in order of how much. */
function others(moves: readonly Move[], beside: Beside): string {
  const kept = moves
    .filter(({ before, after }) => before > 0 && after > 0)
    .toSorted((a, b) => b.after - b.before - (a.after - a.before) || (a.after < b.after ? 1 : -1));
  if (kept.length === 0) return "";
  const shown = kept.slice(0, NAMED).map(({ list, before, after }) => ({
    name: nameOf(list, beside),
    seats: after,
    change: after - before,
  }));
  return say.findings.scenario.moves(shown, kept.length - shown.length);
}

const NAMED = 10;

function house({ outcome, actual }: Beside): string {
  const [now, was] = [outcome.house, actual.outcome.house];
  return now === null || was === null || now === was ? "" : say.findings.scenario.house(now, was);
}

/** A law without seats: who passes. */
function passing({ outcome, actual }: Beside): string {
  const words = say.findings.scenario;
  const [now, was] = [outcome, actual.outcome].map(({ eligible }) => new Set(eligible));
  const name = (id: string) => nameIn(outcome.lists, id) ?? nameIn(actual.outcome.lists, id) ?? id;
  const turned = (from: ReadonlySet<string>, to: ReadonlySet<string>) =>
    [...to].filter((id) => !from.has(id)).map(name);
  const [comes, goes] = [turned(was!, now!), turned(now!, was!)];
  const told = [
    comes.length > 0 ? words.pass(comes) : "",
    goes.length > 0 ? words.noLongerPass(goes) : "",
  ].filter(Boolean);
  return told.length > 0 ? told.join(" ") : words.samePass;
}

/** A law that shares seats among areas. */
function areaSeats({ outcome, actual, results }: Beside): string {
  const seats = (areas: Beside["outcome"]["areaSeats"]) =>
    new Map([...areas.values()].flatMap((step) => [...step]));
  const [now, was] = [seats(outcome.areaSeats), seats(actual.outcome.areaSeats)];
  const moves = [...now].flatMap(([id, n]) => {
    const change = n - (was.get(id) ?? 0);
    return change === 0 ? [] : [{ name: areaNamed(id, results), seats: n, change }];
  });
  const words = say.findings.scenario;
  return moves.length === 0 ? words.noAreaMoves : words.areas(moves);
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
