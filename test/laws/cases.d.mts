import type { SuppliedLot } from "../../src/elect/lots.ts";
import type { readDocument } from "../../src/results/document.ts";
import type { Results } from "../../src/results/results.ts";

interface Case {
  readonly id: string;
  readonly law: string;
  readonly results: Results;
  readonly lots: { readonly lots: readonly SuppliedLot[] };
  readonly told: object;
}

export function constructedCases(
  folder: string,
  engine: { readonly readDocument: typeof readDocument },
): readonly Case[];
