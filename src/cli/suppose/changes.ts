import type { Change, NewList } from "../../analysis/scenario/scenario.ts";
import { openInput } from "../../io/input.ts";
import { ProblemError } from "../../results/problem.ts";
import type { Results } from "../../results/results.ts";
import { votesOf } from "../../results/votes.ts";
import type { Streams } from "../streams.ts";
import { listId, made, type Named, readShare, readVotes, refuse, together } from "./parts.ts";

/** The options that change votes; each may be given several times. */
export interface ChangeOptions {
  readonly replace?: readonly string[] | undefined;
  readonly without?: readonly string[] | undefined;
  readonly merge?: readonly string[] | undefined;
  readonly split?: readonly string[] | undefined;
  readonly withdraw?: readonly string[] | undefined;
  readonly move?: readonly string[] | undefined;
  readonly spoil?: readonly string[] | undefined;
  readonly "leave-out"?: readonly string[] | undefined;
  readonly add?: readonly string[] | undefined;
  readonly mend?: readonly string[] | undefined;
}

/** A change with the words that asked for it, for problems. */
export interface Asked {
  readonly change: Change;
  readonly flag: string;
}

/**
 * The changes that the options ask for: first other counts, then areas, then lists, then votes, whatever order they
 * were typed in.
 * @throws ProblemError with all that cannot be read
 */
export async function readChanges(
  options: ChangeOptions,
  results: Results,
  streams: Streams,
): Promise<readonly Asked[]> {
  const problems: ProblemError["problems"][number][] = [];
  const asked: Asked[] = [];
  const lists: Named[] = [...results.lists];
  for (const [key, read] of READERS)
    for (const text of options[key] ?? [])
      try {
        const change = await read({ flag: `--${key}`, text, lists, results, streams });
        asked.push({ change, flag: `--${key} ${text}` });
        lists.push(...makes(change));
      } catch (fault) {
        if (!(fault instanceof ProblemError)) throw fault;
        problems.push(...fault.problems);
      }
  if (problems.length > 0) throw new ProblemError(...problems);
  return asked;
}

interface Word {
  readonly flag: string;
  readonly text: string;
  readonly lists: readonly Named[];
  readonly results: Results;
  readonly streams: Streams;
}

type Reader = (word: Word) => Change | Promise<Change>;

const makes = (change: Change): readonly NewList[] =>
  change.kind === "merge" ? [change.into] : change.kind === "split" ? change.into : [];

/** "a+b", "a+b=Name". */
const merge: Reader = ({ flag, text, lists }) => {
  const at = text.indexOf("=");
  const ids = (at < 0 ? text : text.slice(0, at)).split("+").map((word) => listId(word, lists));
  const name = at < 0 ? "" : text.slice(at + 1).trim();
  if (ids.length < 2 || ids.includes("") || at === 0) return refuse(flag, text, "merger");
  return {
    kind: "merge",
    lists: ids,
    into: name === "" ? together(ids, lists) : made(name, lists),
  };
};

/** "a=Name:60%,Name:40%". */
const split: Reader = ({ flag, text, lists }) => {
  const at = text.indexOf("=");
  const parts = text.slice(at + 1).split(",");
  const known = [...lists];
  const into = parts.map((part) => {
    const [, name, share] = /^(.+):([^:]+)$/.exec(part.trim()) ?? [];
    if (at < 1 || !name || !share) return refuse(flag, text, "A=NAME:60%,NAME:40%");
    const list = { ...made(name.trim(), known), share: readShare(flag, share.trim(), text) };
    known.push(list);
    return list;
  });
  return { kind: "split", list: listId(text.slice(0, at), lists), into };
};

/** "a": not cast; "a:spoiled"; "a:b". */
const withdraw: Reader = ({ flag, text, lists }) => {
  const [list, to, ...more] = text.split(":");
  if (!list || to === "" || more.length > 0) return refuse(flag, text, "withdrawal");
  const votes =
    to === undefined ? "left-out" : to === "spoiled" ? "spoiled" : { to: listId(to, lists) };
  return { kind: "withdraw", list: listId(list, lists), votes };
};

const MOVED = /^(?<lists>[^@]+):(?<votes>[^:@]+)(?:@(?<area>.+))?$/;

/** Lists, votes and area of "a:b:5%@area" and "a:5%@area". */
function movedIn({ flag, text, lists }: Word, wanted: number, form: string) {
  const { lists: words, votes, area } = MOVED.exec(text)?.groups ?? {};
  const ids = words?.split(":").map((word) => listId(word, lists)) ?? [];
  if (ids.length !== wanted || ids.includes("") || votes === undefined)
    return refuse(flag, text, form);
  const where = area === undefined ? {} : { in: area.trim() };
  return { ids, votes: readVotes(flag, votes, text), ...where };
}

const move: Reader = (word) => {
  const { ids, ...rest } = movedIn(word, 2, "move");
  return { kind: "switch", from: ids[0]!, to: ids[1]!, ...rest };
};

const losing =
  (kind: "spoil" | "leave-out"): Reader =>
  (word) => {
    const { ids, ...rest } = movedIn(word, 1, "loss");
    return { kind, of: ids[0]!, ...rest };
  };

const winning =
  (kind: "add" | "mend"): Reader =>
  (word) => {
    const { ids, ...rest } = movedIn(word, 1, "loss");
    return { kind, to: ids[0]!, ...rest };
  };

/** "a" or "a,b": areas by id. */
const without: Reader = ({ flag, text }) => {
  const areas = text.split(",").map((id) => id.trim());
  return areas.includes("")
    ? refuse(flag, text, "areas left out")
    : { kind: "leave-out-areas", areas };
};

/** "area=FILE": the area of this id in the file, else its whole. */
const replace: Reader = async ({ flag, text, lists, streams }) => {
  const at = text.indexOf("=");
  const [area, file] = [text.slice(0, at).trim(), text.slice(at + 1)];
  if (at < 1 || file === "") return refuse(flag, text, "AREA=FILE");
  const { results, problems } = await openInput(file, streams, {});
  if (!results) throw new ProblemError(...problems);
  const row = Math.max(
    0,
    results.areas.findIndex(({ id }) => id === area),
  );
  const votes = results.lists.flatMap(({ id, name }, list): [string, number | null][] => {
    const count = votesOf(results, row, list);
    const own = listId(id, lists);
    const known = lists.some((one) => one.id === own) ? own : listId(name, lists);
    return count === undefined ? [] : [[known, count]];
  });
  return { kind: "replace", area, votes: new Map(votes), totals: results.areas[row]!.totals };
};

/** In the order in which they are made. */
const READERS: readonly (readonly [keyof ChangeOptions, Reader])[] = [
  ["replace", replace],
  ["without", without],
  ["merge", merge],
  ["split", split],
  ["withdraw", withdraw],
  ["move", move],
  ["spoil", losing("spoil")],
  ["leave-out", losing("leave-out")],
  ["add", winning("add")],
  ["mend", winning("mend")],
];
