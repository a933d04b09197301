import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { apportion } from "../../src/apportion/apportion.ts";
import type { Weight } from "../../src/apportion/award.ts";
import { biproportional } from "../../src/apportion/biproportional.ts";
import { sainteLague } from "../../src/apportion/divisors.ts";
import { commonWeights } from "../../src/apportion/weights.ts";
import { add, compare, type Fraction, fraction, times } from "../../src/exact/fraction.ts";

const FOLDER = "../shared/conformance";
const present = existsSync(FOLDER);
const read = (file: string) => JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8"));

type Seats = Record<string, Record<string, number>>;
interface District {
  readonly id: string;
  readonly seats: number;
  readonly votes: Record<string, number>;
}
interface Quorum {
  /** percent of the votes of one district, and of all voter numbers: one of them is enough */
  readonly district?: number;
  readonly canton?: number;
}

const sum = (all: readonly Fraction[]) => all.reduce(add, fraction(0));
const whole = (n: number) => fraction(n);

/** The canton's law in a few lines: quorum, upper share by voter numbers, lower share with both margins. */
function canton(
  districts: readonly District[],
  quorum: Quorum,
  {
    strongest = false,
    weigh = ({ votes, seats }: { votes: number; seats: number }) => fraction(votes, seats),
  } = {},
): Seats {
  const ids = [...new Set(districts.flatMap(({ votes }) => Object.keys(votes)))];
  const votes = (id: string, { votes: own }: District) => own[id] ?? 0;
  const voters = (id: string) =>
    sum(districts.map((d) => weigh({ votes: votes(id, d), seats: d.seats })));
  const all = sum(ids.map(voters));
  const reaches = (part: Fraction, of: Fraction, percent: number | undefined) =>
    percent !== undefined && compare(part, times(of, fraction(percent, 100))) >= 0;
  const lists = ids.filter(
    (id) =>
      Object.keys(quorum).length === 0 ||
      reaches(voters(id), all, quorum.canton) ||
      districts.some((d) =>
        reaches(whole(votes(id, d)), sum(ids.map((one) => whole(votes(one, d)))), quorum.district),
      ),
  );
  const house = districts.reduce((n, { seats }) => n + seats, 0);
  const upper = apportion(commonWeights(lists.map(voters)).weights, house, sainteLague);
  const weights = districts.map((d) => lists.map((id): Weight => votes(id, d)));
  const minimum = districts.map(({ seats }, i) => {
    const most = weights[i]!.reduce((a, b) => (a > b ? a : b));
    const first = weights[i]!.map((weight) => weight === most);
    return first.map((is) => Number(is && strongest && first.filter(Boolean).length <= seats));
  });
  const found = biproportional(
    weights,
    districts.map(({ seats }) => seats),
    upper.seats,
    sainteLague,
    minimum,
  );
  if (found.kind !== "table") throw new Error(found.kind);
  return named(districts, lists, found.seats);
}

const named = (
  districts: readonly District[],
  lists: readonly string[],
  seats: readonly (readonly number[])[],
): Seats =>
  Object.fromEntries(
    districts.map(({ id }, i) => [
      id,
      Object.fromEntries(lists.flatMap((list, j) => (seats[i]![j] ? [[list, seats[i]![j]!]] : []))),
    ]),
  );

describe.skipIf(!present)(
  "parliaments of Swiss cantons (skipped: they are not beside this folder)",
  () => {
    const official = (file: string, ...law: [Quorum, Parameters<typeof canton>[2]?]) => {
      const { areas, official, expected } = read(file);
      const districts = areas.filter(({ parent }: { parent?: string }) => parent);
      const seats = canton(districts, ...law);
      for (const { id } of districts)
        if ((official ?? expected)[id]) expect(seats[id], id).toEqual((official ?? expected)[id]);
      expect(districts.some(({ id }: District) => (official ?? expected)[id])).toBe(true);
    };

    it.each(["2011", "2019"])("Zurich %s", (year) =>
      official(`ch-zh-kantonsrat-2007/ch-zh-kr-${year}.json`, { district: 5 }),
    );
    it("Zurich 2023 without a quorum", () =>
      official("ch-zh-kantonsrat-noquorum/ch-zh-kr-2023-noquorum.json", {}));
    it("Aargau 2020", () =>
      official(
        "ch-ag-grossrat-2013/ch-ag-gr-2020.json",
        { district: 5, canton: 3 },
        { weigh: ({ votes }) => whole(votes) },
      ));
    it("Zug 2018", () =>
      official(
        "ch-zg-kantonsrat-2014/ch-zg-kr-2018.json",
        { district: 5, canton: 3 },
        { strongest: true },
      ));
    it("Uri 2020", () => official("ch-ur-landrat-2020/ch-ur-lr-2020.json", {}));
    it("Graubünden 2022", () =>
      official("ch-gr-grossrat-2022/ch-gr-gr-2022.json", { canton: 3 }, { strongest: true }));
  },
);

interface Case {
  readonly id: string;
  readonly districts: readonly District[];
  readonly options: { readonly listSeats?: Record<string, number> };
  readonly expected: Record<string, number>;
  readonly expectedDistricts?: Seats;
  readonly tie: { readonly solutions: readonly Seats[] } | null;
}

describe.skipIf(!present)(
  "made and known tables (skipped: they are not beside this folder)",
  () => {
    const cases: Case[] = present ? read("constructed/biproportional.json") : [];
    it.each(cases.map((one) => [one.id, one] as const))(
      "%s",
      (_, { districts, options, expected, expectedDistricts, tie }) => {
        const lists = [...new Set(districts.flatMap(({ votes }) => Object.keys(votes)))];
        const totals = lists.map((id) =>
          districts.reduce((n, { votes }) => n + (votes[id] ?? 0), 0),
        );
        const house = districts.reduce((n, { seats }) => n + seats, 0);
        const upper = options.listSeats
          ? lists.map((id) => options.listSeats![id]!)
          : apportion(totals, house, sainteLague).seats;
        expect(Object.fromEntries(lists.map((id, j) => [id, upper[j]]))).toEqual(expected);

        const weights = districts.map(({ votes }) => lists.map((id) => votes[id] ?? 0));
        const found = biproportional(
          weights,
          districts.map(({ seats }) => seats),
          upper,
          sainteLague,
        );
        if (found.kind === "infeasible") throw new Error(found.kind);
        if (!tie) expect(named(districts, lists, found.seats)).toEqual(expectedDistricts);
        else {
          const seen = districts.map(({ id }) =>
            lists.map((list) => tie.solutions.map((one) => one[id]?.[list] ?? 0)),
          );
          const open = seen.flatMap((row, i) =>
            row.flatMap((all, j) => (new Set(all).size > 1 ? [[i, j]] : [])),
          );
          expect(found).toMatchObject({
            kind: "tie",
            cells: open,
            seats: seen.map((row) => row.map((all) => Math.min(...all))),
          });
        }
      },
    );
  },
);
