import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { apportion } from "../../src/apportion/apportion.ts";
import { parseMethod } from "../../src/apportion/methods.ts";
import { total } from "./elections.ts";

interface Oracle {
  readonly id: string;
  readonly method: unknown;
  readonly seats: number;
  readonly votes: Readonly<Record<string, number>>;
  readonly minimum?: Readonly<Record<string, number>>;
  readonly maximum?: Readonly<Record<string, number>>;
  /** seats that are certain; null where nothing but the tie is known */
  readonly expected: Readonly<Record<string, number>> | null;
  readonly tie: { readonly among: readonly string[]; readonly seats: number } | null;
  readonly source: string;
}

const oracles: readonly Oracle[] = JSON.parse(
  readFileSync(new URL("oracles.json", import.meta.url), "utf8"),
);

describe("published results and textbook cases", () => {
  it.each(oracles)("$id ($source)", ({ method, seats, votes, minimum, maximum, expected, tie }) => {
    const names = Object.keys(votes);
    const { seats: given, tie: open } = apportion(
      Object.values(votes),
      seats,
      parseMethod(method)!,
      {
        ...(minimum && { minimum: names.map((name) => minimum[name]!) }),
        ...(maximum && { maximum: names.map((name) => maximum[name]!) }),
      },
    );
    const won = names.flatMap((name, i) => (given[i] ? [[name, given[i]] as const] : []));
    if (expected) expect(Object.fromEntries(won)).toEqual(expected);
    expect(open ? { among: open.among.map((i) => names[i]), seats: open.seats } : null).toEqual(
      tie,
    );
    expect(total(given) + (open?.seats ?? 0)).toBe(seats);
  });
});
