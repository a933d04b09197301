import { type Fraction, fraction } from "../../../exact/fraction.ts";
import { parseFraction } from "../../../exact/parse.ts";
import { error, type Problem } from "../../../results/problem.ts";
import { notWhole } from "../../../results/whole.ts";
import type { Change, NewList, Votes } from "../scenario.ts";
import type { ChangeDocument } from "./schema.ts";

/** A change in the form of its kind, with the key that names it. */
export type Read = {
  [K in keyof ChangeDocument]: readonly [K, ChangeDocument[K]];
}[keyof ChangeDocument];

/** The change that a document tells. Values that are none go to `wrong`. */
export function toChange([key, change]: Read, wrong: Wrong): Change {
  const votes = (amount: unknown): Votes => amountOf(amount, key, wrong);
  const here = "in" in change && change.in !== undefined ? { in: change.in } : {};
  switch (key) {
    case "merge": {
      const { lost, lostTo } = change;
      return {
        kind: "merge",
        lists: change.merge,
        into: listOf(change.into),
        ...(lost !== undefined && { lost: shareAt(lost, "lost", wrong) }),
        ...(lostTo !== undefined && { lostTo }),
      };
    }
    case "split":
      return {
        kind: "split",
        list: change.split,
        into: change.into.map(({ share, ...list }, i) => ({
          ...listOf(list),
          share: shareAt(share, `into/${i}/share`, wrong),
        })),
      };
    case "withdraw":
      if ((change.to === undefined) === (change.votes === undefined))
        wrong("schema", "votes", "", "where votes go");
      return {
        kind: "withdraw",
        list: change.withdraw,
        votes: change.votes ?? { to: change.to ?? "" },
      };
    case "switch":
      return {
        kind: "switch",
        from: change.from,
        to: change.to,
        votes: votes(change.switch),
        ...here,
      };
    case "spoil":
      return { kind: "spoil", of: change.of, votes: votes(change.spoil), ...here };
    case "leaveOut":
      return { kind: "leave-out", of: change.of, votes: votes(change.leaveOut), ...here };
    case "add":
      return { kind: "add", to: change.to, votes: votes(change.add), ...here };
    case "mend":
      return { kind: "mend", to: change.to, votes: votes(change.mend), ...here };
    case "leaveOutAreas":
      return { kind: "leave-out-areas", areas: change.leaveOutAreas };
    case "leaveOutBy": {
      const { leaveOutBy: by, first, level, areas, inside } = change;
      return {
        kind: "leave-out-by",
        by,
        first,
        level,
        areas,
        ...(inside !== undefined && { inside }),
      };
    }
    case "replace":
      return {
        kind: "replace",
        area: change.replace,
        votes: new Map(Object.entries(change.votes ?? {})),
        totals: defined(change.totals ?? {}),
      };
  }
}

function amountOf(amount: unknown, path: string, wrong: Wrong): Votes {
  if (typeof amount === "string") return { share: shareAt(amount, path, wrong) };
  const code =
    typeof amount === "number" ? (notWhole(amount) as "not-whole" | undefined) : "schema";
  if (code) wrong(code, path, amount, "votes or share");
  return amount as number;
}

function shareAt(text: string, path: string, wrong: Wrong): Fraction {
  const share = parseFraction(text);
  if (share && share.n >= 0n) return share;
  wrong("votes-share", path, text);
  return fraction(0);
}

const listOf = (list: ChangeDocument["merge"]["into"]): NewList => defined(list);

/** Says what is wrong with a value of a change. */
export type Wrong = (
  code: "schema" | "votes-share" | "not-whole" | "negative" | "too-large",
  path: string,
  found: unknown,
  expected?: string,
) => void;

export const wrongIn =
  (at: string, source: string, problems: Problem[]): Wrong =>
  (code, path, found, expected) => {
    const shown = typeof found === "string" ? found : JSON.stringify(found);
    problems.push(
      error(
        code,
        { source, path: `${at}/${path}` },
        shown,
        expected === undefined ? {} : { expected },
      ),
    );
  };

/** An object without its keys that have no value. */
const defined = <T extends object, U>(keys: T): U =>
  Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)) as U;
