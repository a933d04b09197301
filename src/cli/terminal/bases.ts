import type { ThresholdRow } from "../../analysis/scenario/threshold.ts";
import { basesTable } from "../../report/tables/bases.ts";
import type { Results } from "../../results/results.ts";
import { byVotes, isAside } from "../../words/colours.ts";
import { basesHeadline } from "../../words/findings/bases.ts";
import { focusList } from "../../words/focus.ts";
import { say } from "../../words/language.ts";
import { fullName, shortName } from "../../words/names.ts";
import { signed, whole } from "../../words/numbers.ts";
import { joined } from "../../words/prose.ts";
import { inTheRunning } from "../../words/seats.ts";
import { capital } from "../../words/text.ts";
import { statusLines } from "./blocks.ts";
import type { Style } from "./style.ts";
import { tableLines } from "./table.ts";
import { padEnd, shorten, wrap } from "./text.ts";

/** All four bases side by side: the base of the law is marked. */
export function basesLines(
  results: Results,
  rows: readonly ThresholdRow[],
  style: Style,
): string[] {
  const table = basesTable({ rows });
  const focus = focusList(rows);
  const votes = focus?.votes === null ? "votes not known" : `${whole(focus?.votes ?? 0)} votes`;
  return [
    "",
    ...statusLines(results.election, style),
    ...wrap(basesHeadline(rows), style.prose).map(style.bold),
    "",
    ...(focus
      ? [" ".repeat(OVER) + shorten(`${shortName(focus)}, ${votes}`, style.prose - OVER)]
      : []),
    ...tableLines(table, style, {
      columns: {
        share: { head: "share", gap: 3, suffix: "%" },
        fate: { head: "" },
        to_line: { head: "to line" },
        seats: { gap: 4 },
      },
      drop: ["size"],
    }),
    "",
    ...wrap([order(rows), ...others(rows, focus?.id)].filter(Boolean).join(" "), style.prose),
    ...legend(style),
  ];
}

const OVER = 36;

/** Whom the seats belong to, told once: the longest row has all names. */
function order(rows: readonly ThresholdRow[]): string {
  const longest = rows
    .filter(({ size, outcome }) => size !== null && outcome.house !== null)
    .map(({ outcome }) => inTheRunning(outcome))
    .reduce((a, b) => (b.length > a.length ? b : a), []);
  return longest.length === 0
    ? ""
    : `Seats in order of votes: ${longest.map(fullName).join(", ")}.`;
}

/** Other lists that a base treats otherwise than the law's own does. */
function others(rows: readonly ThresholdRow[], focus: string | undefined): string[] {
  const actual = rows.find((row) => row.actual);
  if (!actual) return [];
  const before = new Map(actual.outcome.lists.map(({ id, passes }) => [id, passes]));
  return rows.flatMap(({ of, outcome, size }) => {
    const { needed } = outcome.line ?? {};
    if (size === null || typeof needed !== "number") return [];
    const turned = outcome.lists.filter(
      ({ id, kind, passes }) => id !== focus && !isAside(kind) && passes !== before.get(id),
    );
    return [true, false].flatMap((passes) => {
      const lists = byVotes(turned.filter((list) => list.passes === passes && list.votes !== null));
      if (lists.length === 0) return [];
      const names = lists.map((list) => `${fullName(list)} (${signed(list.votes! - needed)})`);
      const verb = lists.length === 1 ? "is" : "are";
      return [`${capital(of)}: ${joined(names)} ${verb} ${passes ? "in" : "out"} too.`];
    });
  });
}

function legend(style: Style): string[] {
  const entry = (of: keyof typeof say.terms.baseMeaning, wide: number) =>
    `${padEnd(of, wide)}${say.terms.baseMeaning[of]}`;
  if (style.width < 80)
    return [entry("registered", 12), entry("cast", 12), entry("valid", 12), entry("party", 12)].map(
      style.dim,
    );
  return [
    `${padEnd(entry("registered", 12), 44)}${entry("cast", 7)}`,
    `${padEnd(entry("valid", 12), 44)}${entry("party", 7)}`,
  ].map(style.dim);
}
