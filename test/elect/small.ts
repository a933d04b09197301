import type { Law } from "../../src/law/law.ts";
import { readLaw } from "../../src/law/read.ts";
import { readDocument } from "../../src/results/document.ts";
import type { Outcome } from "../../src/results/outcome.ts";
import type { Results } from "../../src/results/results.ts";

/** A made-up election: one area, unless more are given. */
export function table(
  votes: Readonly<Record<string, number | null>>,
  more: {
    readonly totals?: object;
    readonly areas?: readonly object[];
    readonly lists?: readonly object[];
    readonly passed?: readonly string[];
    readonly law?: string;
  } = {},
): Results {
  const { results, problems } = readDocument(
    {
      mandate: "results/1",
      election: {
        id: "town",
        title: "Town",
        status: "constructed",
        law: more.law ?? "town-law",
        sources: [{ title: "made up" }],
      },
      lists:
        more.lists ??
        Object.keys(votes).map((id) => ({ id, name: id.toUpperCase(), kind: "party" })),
      areas: [
        { id: "town", name: "Town", level: "nation", totals: more.totals ?? {}, votes },
        ...(more.areas ?? []),
      ],
      ...(more.passed && { passed: more.passed }),
    },
    "town.json",
  );
  if (!results) throw new Error(JSON.stringify(problems));
  return results;
}

/** A made-up law: one share of seats among the lists that pass. */
export function law(seats: number, step: object = {}, rest: object = {}): Law {
  const conditions = (rest as { conditions?: object }).conditions;
  const { law, problems } = readLaw(
    {
      mandate: "law/1",
      id: "town-law",
      title: "Town law",
      sources: [{ title: "made up" }],
      seats,
      ties: ["lot"],
      steps: [
        {
          name: "seats",
          kind: "share",
          seats: "size",
          by: "votes",
          method: "hare",
          ...(conditions && { who: "passes" }),
          ...step,
        },
      ],
      ...rest,
    },
    "town-law.json",
    () => undefined,
  );
  if (!law) throw new Error(JSON.stringify(problems));
  return law;
}

// biome-ignore lint/suspicious/noThenProperty: the word of the law document
export const WHOLE_QUOTAS = { quota: "hare", then: "nothing" };

export const seatsOf = (outcome: Outcome): Record<string, number> =>
  Object.fromEntries(outcome.seats);
