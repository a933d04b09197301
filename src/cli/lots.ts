import { resolve } from "node:path";
import type { Lots, SuppliedLot } from "../elect/lots.ts";
import { readJson } from "../io/files.ts";
import type { Outcome } from "../results/outcome.ts";
import { error, ProblemError } from "../results/problem.ts";
import type { OF_A_COUNT, Values } from "./command.ts";

/**
 * Lots from the file of --lots, drawn from --seed where the file has none.
 * @throws ProblemError `lots-form`, `option-value`, or what is wrong with the file
 */
export async function readLots(
  { lots, seed }: Values<typeof OF_A_COUNT>,
  cwd: string,
): Promise<Lots> {
  return {
    ...(lots !== undefined && { lots: await fromFile(lots, cwd) }),
    ...(seed !== undefined && { seed: readSeed(seed) }),
  };
}

function readSeed(text: string): number {
  const seed = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(seed)) return seed;
  throw new ProblemError(
    error("option-value", { source: "--seed" }, text, {
      expected: "seed",
      try: "mandate analyze kg-2020 --seed 7",
    }),
  );
}

async function fromFile(file: string, cwd: string): Promise<readonly SuppliedLot[]> {
  const json = await readJson(resolve(cwd, file), file);
  if (!isObject(json) || json.mandate !== "lots/1" || !Array.isArray(json.lots))
    throw malformed(file, "");
  return json.lots.map((lot: unknown, i) => {
    if (!isLot(lot)) throw malformed(file, `lots/${i}`);
    return lot;
  });
}

function isLot(value: unknown): value is SuppliedLot {
  if (!isObject(value)) return false;
  const { step, area, list, among, seats, drawn } = value;
  return (
    (step === undefined || typeof step === "string") &&
    typeof area === "string" &&
    (list === undefined || typeof list === "string") &&
    isTexts(among) &&
    isTexts(drawn) &&
    Number.isSafeInteger(seats)
  );
}

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((text) => typeof text === "string");

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const malformed = (file: string, path: string) =>
  new ProblemError(error("lots-form", { source: file, path }));

/** The document that ends the lots of an open outcome, with the first of the tied lists drawn as an example. */
export function lotsTemplate({ open }: Outcome): object | undefined {
  const lots = open.flatMap((point) =>
    point.kind === "lot"
      ? [
          {
            step: point.step,
            area: point.area,
            ...(point.list !== undefined && { list: point.list }),
            among: point.lists,
            seats: point.seats,
            drawn: point.lists.slice(0, point.seats),
          },
        ]
      : [],
  );
  return lots.length === 0 ? undefined : { mandate: "lots/1", lots };
}
