import { expect, it } from "vitest";
import { mandate } from "../run.ts";
import { BROKEN, CORRECTED, OF, STEPS, step } from "./steps.ts";
import { watching } from "./watching.ts";

const ARGUMENTS = ["count.json", "--law", "kg-2020", "--assume", "invalid=1.5%", "--json"];

/** A tenth of the stations, for a test must not take as long as a count. */
const count = (n: number) => step(n, 0.1);

/** What the test reads of the documents that are printed. */
interface Printed {
  readonly mandate: string;
  readonly version: number;
  readonly partial: boolean;
  readonly out: { readonly stations: object };
  readonly changes: {
    readonly areas: { readonly added: readonly object[]; readonly gone: readonly object[] };
    readonly down: readonly { readonly area: { readonly id: string } }[];
    readonly votes: { readonly lists: readonly { readonly from: number; readonly to: number }[] };
    readonly stations: object;
    readonly passes: readonly object[];
  };
  readonly outcome: object;
  readonly problems: readonly { readonly code: string }[];
  readonly stands: string;
  readonly time: string;
}

it("the count of 4 October 2020 in ten steps: a correction is a warning, half a file is refused", async () => {
  const run = await watching([...ARGUMENTS, "--watch"], { "count.json": count(1).text });
  const printed = (): Printed[] =>
    run
      .stdout()
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  for (let n = 1; n <= STEPS; n++) {
    if (n > 1) await run.put("count.json", count(n).text);
    await run.until((stdout) => stdout.split("\n").length > n);
  }
  const alone = await mandate(["analyze", ...ARGUMENTS], { cwd: run.folder });
  expect(await run.end()).toBe(0);

  const documents = printed();
  expect(documents.map(({ mandate }) => mandate)).toEqual(
    Array.from({ length: STEPS }, (_, i) => (i + 1 === BROKEN ? "problems/1" : "watch/1")),
  );
  const refused = documents[BROKEN - 1]!;
  expect(refused.problems).toMatchObject([{ code: "not-json" }]);
  expect(refused.stands).toBe(documents[BROKEN - 2]!.time);

  let before = 0;
  documents.forEach(({ partial, out, changes, version }, i) => {
    const n = i + 1;
    if (n === BROKEN) return;
    const { stations } = count(n);
    expect(partial).toBe(true);
    expect(out).toMatchObject({ stations: { counted: stations, of: OF } });
    expect(version).toBe(n < BROKEN ? n : n - 1);
    if (n === 1) expect(changes).toBeNull();
    else {
      expect(changes.areas.added).toHaveLength(stations - before);
      expect(changes.areas.gone).toEqual([]);
      expect(changes.stations).toMatchObject({ from: { stations: before }, to: { stations } });
      expect(changes.votes.lists.every(({ from, to }) => to > from)).toBe(true);
      const { area, list, wrong, right } = CORRECTED;
      expect(changes.down).toMatchObject(
        n === CORRECTED.from ? [{ area: { id: area }, list, from: wrong, to: right }] : [],
      );
    }
    before = stations;
  });
  // undecided as long as a region has no station; then two more lists come above 7% of the ballots
  const { passes } = documents[1]!.changes;
  expect(passes).toHaveLength(4);
  expect(passes).toContainEqual({ id: "birimdik", from: "undecided", to: true });
  expect(passes).toContainEqual({ id: "ata-meken", from: "undecided", to: false });
  expect(documents.slice(2).flatMap(({ changes }) => changes?.passes ?? [])).toEqual([
    { id: "butun-kyrgyzstan", from: false, to: true },
    { id: "mekenchil", from: false, to: true },
  ]);
  expect(documents.at(-1)!.outcome).toEqual(JSON.parse(alone.stdout));
});
