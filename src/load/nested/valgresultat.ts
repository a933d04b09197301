import * as z from "zod";
import { type Problem, warning } from "../../results/problem.ts";
import type { Level } from "../../results/results.ts";
import type { Left } from "../apply/left.ts";
import { bareElection } from "../election.ts";
import { type CountedList, type Told, told } from "./counted.ts";

const whole = z.int().min(0);

const answer = z.object({
  id: z.object({ valgaar: z.string(), valgtype: z.string(), nivaa: z.string(), navn: z.string() }),
  antallsb: whole.nullish(),
  stemmer: z.object({ total: whole, totalForkastede: whole.nullish() }),
  opptalt: z.object({ oppgjor: z.number().nullish() }).nullish(),
  partier: z.array(
    z.object({
      id: z.object({ partikategori: whole, partikode: z.string(), navn: z.string() }),
      stemmer: z.object({
        resultat: z.object({ antall: z.object({ total: whole.nullable() }) }),
      }),
      mandater: z.object({ resultat: z.object({ antall: whole.nullish() }).nullish() }).nullish(),
    }),
  ),
});

type Answer = z.infer<typeof answer>;

export const isValgresultat = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  "partier" in value &&
  "opptalt" in value &&
  "id" in value;

/**
 * An answer of valgresultat.no, the Norwegian Directorate of Elections, for one area. Category 0 ("Andre") repeats the
 * small parties, BLANKE are the blank ballots, and two parties may have one name: the code tells them apart.
 */
export function valgresultat(value: object, source: string): Told {
  const parsed = answer.safeParse(value);
  if (!parsed.success)
    return {
      left: [],
      problems: parsed.error.issues.map(
        ({ path }): Problem => ({
          ...{ code: "schema", severity: "error", found: "" },
          place: { source, path: path.join("/") },
          values: { expected: "whole number" },
        }),
      ),
    };
  const { id, antallsb, stemmer, opptalt, partier } = parsed.data;
  const problems: Problem[] = [];
  const left: Left[] = [];
  const votes = new Map<string, number>();
  const seats = new Map<string, number>();
  const lists: CountedList[] = [];
  let blank: number | undefined;
  partier.forEach(({ id: { partikategori, partikode, navn }, stemmer, mandater }, i) => {
    const place = { source, path: `partier/${i}`, list: navn };
    const count = stemmer.resultat.antall.total;
    if (partikategori === 0)
      left.push({ place, because: "the sum of the small parties, which are listed too" });
    else if (partikode === "BLANKE") {
      blank = count ?? undefined;
      left.push({ place, because: "blank ballots are no party" });
    } else {
      lists.push({ key: partikode, name: navn, short: partikode, kind: "party" });
      if (count !== null) votes.set(partikode, count);
      const won = mandater?.resultat?.antall ?? 0;
      if (won > 0) seats.set(partikode, won);
    }
  });
  const sum = [...votes.values()].reduce((a, b) => a + b, blank ?? 0);
  if (votes.size === lists.length && sum !== stemmer.total)
    problems.push(
      warning("sum-lists", { source, path: "stemmer/total" }, String(stemmer.total), {
        from: sum,
        to: sum,
      }),
    );
  const bare = bareElection(source);
  const totals = { registered: antallsb, invalid: stemmer.totalForkastede, blank };
  return told({
    election: {
      ...bare,
      title: `${TYPE.get(id.valgtype) ?? id.valgtype} ${id.valgaar}, ${id.navn}`,
      country: "NO",
      ...(/^\d{4}$/.test(id.valgaar) && { year: Number(id.valgaar) }),
      ...(opptalt?.oppgjor === 100 && { status: "final" as const, notes: [] }),
    },
    lists,
    areas: [
      {
        ...{ key: "whole", name: id.navn, level: LEVEL.get(id.nivaa) ?? "district" },
        totals: new Map(
          (["registered", "invalid", "blank"] as const).flatMap((total) =>
            typeof totals[total] === "number" ? [[total, totals[total]]] : [],
          ),
        ),
        votes,
        ...(seats.size > 0 && { seats }),
        place: { source },
      },
    ],
    left,
    problems,
  });
}

const LEVEL: ReadonlyMap<Answer["id"]["nivaa"], Level> = new Map([
  ["land", "nation"],
  ["fylke", "district"],
  ["kommune", "municipality"],
  ["bydel", "parish"],
  ["krets", "station"],
]);

const TYPE: ReadonlyMap<string, string> = new Map([
  ["ST", "Stortingsvalg"],
  ["FY", "Fylkestingsvalg"],
  ["KO", "Kommunestyrevalg"],
  ["SA", "Sametingsvalg"],
]);
