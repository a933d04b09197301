import { describe, expect, it } from "vitest";
import { elect } from "../../../src/elect/elect.ts";
import { evidenceOf, type Told } from "../../../src/words/explorer/evidence.ts";
import { election, electionIds, law, list } from "../../support.ts";

const told = (id: string, of: string): string[] => {
  const results = election(id);
  const outcome = elect(law(results.election.law!), results);
  return flat(evidenceOf(list(outcome, of), outcome, results));
};
const flat = (tree: readonly Told[]): string[] =>
  tree.flatMap(({ text, parts }) => [text, ...flat(parts)]);

describe("why a list is in or out, in words", () => {
  it("tells Mekenchil's 3,077 votes, the base, and that it held the rule in every region", () => {
    const sentences = told("kg-2020", "mekenchil");
    expect(sentences).toContain(
      "Kyrgyzstan: 136,276 votes, 139,353 needed (of 1,990,753 ballots cast): short by 3,077.",
    );
    expect(sentences).toContain("In every region: met; it is met in 9 of 9.");
    expect(sentences.at(-1)).toBe("Seats in all: 0.");
  });

  it("tells the whole quotas of Butun Kyrgyzstan, and its seat by what is left", () =>
    expect(told("kg-2020", "butun-kyrgyzstan").at(-2)).toMatch(
      /^Step seats, Kyrgyzstan: 13 seats of 120: 13 whole quotas of [\d,.]+ in 141,940 votes/,
    ));

  it("tells which seat was the last of a list, where seats go by divisors", () => {
    const results = election("es-ep-2014");
    const [first] = elect(law(results.election.law!), results).seats.keys();
    expect(told("es-ep-2014", first!).join(" ")).toMatch(/its last is the \d+(st|nd|rd|th) given/);
  });

  it.each(electionIds.filter((id) => !/^(hu|kg-2020-st|nl-council|be-)/.test(id)))(
    "says something whole of every list of %s",
    (id) => {
      const results = election(id);
      const outcome = elect(law(results.election.law!), results);
      for (const one of outcome.lists.slice(0, 6))
        for (const text of flat(evidenceOf(one, outcome, results)))
          expect(text).toMatch(/^\P{Ll}(?!.*(?:undefined|NaN|\[object)).*\.$/su);
    },
  );
});
