import type { Fraction } from "../../exact/fraction.ts";
import { say } from "../language.ts";
import { cut } from "../names.ts";
import { rule, written } from "../numbers.ts";
import { sentences } from "../text.ts";

/** What the two marks of the comparison of bases stand for. */
export const basesSubtitle = (
  share: Fraction,
  list: string,
  other: string | undefined,
  house: number | null,
): string =>
  say.chart.bases.subtitle(
    rule(share),
    house,
    cut(list, 40),
    other === undefined ? undefined : cut(other, 40),
  );

export const cutAxis = (line: Fraction, half: number): string =>
  say.chart.bases.cutAxis(rule(line), written(String(half)));

export const basesAlt = (headline: string, rows: readonly string[]): string =>
  sentences([say.chart.bases.alt, headline, ...rows]);
