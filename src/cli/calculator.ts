import { METHODS, parseMethod } from "../apportion/methods.ts";
import type { Law } from "../law/law.ts";
import { nearest } from "../law/nearest.ts";
import { readLaw } from "../law/read.ts";
import { readDocument } from "../results/document.ts";
import { MOST_SEATS } from "../results/limits.ts";
import { error, misuse, type Problem, ProblemError } from "../results/problem.ts";
import type { Results } from "../results/results.ts";
import { parseWhole } from "../results/whole.ts";
import { say } from "../words/language.ts";
import { locale } from "../words/locale.ts";

const EXAMPLE = "mandate seats --method dhondt --seats 8 100000 80000 30000";

/**
 * A law of one step and an election of one area, so that the calculator counts as every law does: same methods, same
 * evidence, same ties.
 * @throws ProblemError with all that is wrong with the words
 */
export function calculation(
  words: readonly string[],
  { method, seats }: { readonly method?: string; readonly seats?: string },
): { law: Law; results: Results } {
  const claims = words.map(readClaim);
  const problems = [
    ...methodProblems(method),
    ...seatsProblems(seats),
    ...claims.flatMap(({ problem }) => (problem ? [problem] : [])),
    ...sameNames(claims.map(({ name }) => name)),
    ...(words.length === 0 ? [misuse("mandate seats", "votes", EXAMPLE)] : []),
    ...noVotes(claims),
  ];
  if (problems.length > 0) throw new ProblemError(...problems);
  const law = readLaw(lawOf(methodOf(method!), Number(seats)), "mandate seats", () => undefined);
  const results = readDocument(electionOf(claims), "mandate seats");
  if (!law.law || !results.results) throw new ProblemError(...law.problems, ...results.problems);
  return { law: law.law, results: results.results };
}

/** Of the one step. */
export const methodTitle = ({ steps: [step] }: Law): string =>
  step?.kind === "share" ? say.law.method.title(step.method) : "";

interface Claim {
  readonly name: string;
  /** whether nothing but its place names it */
  readonly unnamed: boolean;
  readonly votes: number;
  readonly problem?: Problem;
}

/** The last = parts name and number: a name may have one of its own. */
function readClaim(word: string, i: number): Claim {
  const at = word.lastIndexOf("=");
  const own = at < 0 ? "" : word.slice(0, at).trim();
  const name = own || `List ${i + 1}`;
  const unnamed = own === "";
  const found = word.slice(at + 1);
  const votes = parseWhole(found);
  return typeof votes === "number"
    ? { name, unnamed, votes }
    : {
        name,
        unnamed,
        votes: 0,
        problem: error(votes, { source: "mandate seats", list: name }, found),
      };
}

/** A word, or JSON as it stands in a law document. */
function methodOf(text: string): unknown {
  if (!text.trimStart().startsWith("{")) return text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function methodProblems(method: string | undefined): Problem[] {
  const known = METHODS.map(({ id }) => id);
  if (method === undefined) return [misuse("--method", "method", EXAMPLE, "", { known })];
  if (parseMethod(methodOf(method))) return [];
  const near = nearest(method, known);
  return [
    error("option-value", { source: "--method" }, method, {
      expected: known,
      ...(near !== undefined ? { nearest: near } : { try: EXAMPLE }),
    }),
  ];
}

function seatsProblems(seats: string | undefined): Problem[] {
  if (seats === undefined) return [misuse("--seats", "seats", EXAMPLE)];
  const number = parseWhole(seats);
  if (typeof number === "number" && number >= 1 && number <= MOST_SEATS) return [];
  return [
    error("option-value", { source: "--seats" }, seats, {
      expected: "house",
      try: EXAMPLE,
    }),
  ];
}

/** Nobody can be given a seat for no votes: no quota and no quotient ranks one before another. */
const noVotes = (claims: readonly Claim[]): Problem[] =>
  claims.length > 0 && claims.every(({ votes, problem }) => votes === 0 && !problem)
    ? [error("no-votes", { source: "mandate seats" })]
    : [];

function sameNames(names: readonly string[]): Problem[] {
  const twice = new Set(names.filter((name, i) => names.indexOf(name) !== i));
  return Array.from(twice, (name) => error("same-name", { source: "mandate seats" }, name));
}

const lawOf = (method: unknown, seats: number) => ({
  mandate: "law/1",
  id: "seats",
  title: "Seats by one method",
  seats,
  ties: ["lot"],
  steps: [{ name: "seats", kind: "share", seats: "size", by: "votes", method }],
});

/** A list that is given no name is called by its place, in the language that is spoken too. */
const named = ({ name, unnamed }: Claim, i: number): object => ({
  name,
  ...(unnamed && { names: { [locale.id]: say.cli.files.list(i + 1) } }),
});

const electionOf = (claims: readonly Claim[]) => ({
  mandate: "results/1",
  election: { id: "seats", title: "Votes as given", status: "constructed", sources: [] },
  lists: claims.map((claim, i) => ({ id: idOf(i), ...named(claim, i), kind: "party" })),
  areas: [
    {
      id: "whole",
      name: "Whole",
      level: "nation",
      votes: Object.fromEntries(claims.map(({ votes }, i) => [idOf(i), votes])),
    },
  ],
});

const idOf = (i: number) => `list-${i + 1}`;
