import type { Audit } from "../../analysis/audit/audit.ts";
import { auditTable } from "../../report/tables/audit.ts";
import { sampleText, withoutText } from "../../words/audit.ts";
import { say } from "../../words/language.ts";
import { areaName } from "../../words/names.ts";
import { headLines } from "./blocks.ts";
import type { Style } from "./style.ts";
import { type Layout, tableLines } from "./table.ts";
import { wrap } from "./text.ts";

/** So many assertions are printed; --json has all. */
const SHOWN = 20;

/** What audit prints: status, the sample in words, the assertions that ask for most. */
export function auditLines(
  audits: readonly Audit[],
  method: string | undefined,
  style: Style,
): string[] {
  const [first] = audits;
  return [
    "",
    ...headLines(first!.results.election, style),
    ...audits.flatMap((audit) => partLines(audit, audits.length > 1, method, style)),
  ];
}

function partLines(
  audit: Audit,
  several: boolean,
  method: string | undefined,
  style: Style,
): string[] {
  const words = say.analysis.audit;
  const text = (sentence: string | undefined) =>
    sentence === undefined ? [] : wrap(sentence, style.prose);
  const head = several ? [style.bold(areaName(audit.results.areas[0]!))] : [];
  if (audit.absent) return [...head, ...text(words.absent[audit.absent]).map(style.bold), ""];
  const table = auditTable({ audit, most: SHOWN });
  const more = audit.assertions.length - table.rows.length;
  return [
    ...head,
    ...text(sampleText(audit) ?? words.none).map(style.bold),
    ...text(withoutText(audit)),
    "",
    ...(table.rows.length > 0 ? tableLines(table, style, layoutOf(method)) : []),
    ...(more > 0 ? [`  … ${say.cli.tables.moreAssertions(more)}`] : []),
    "",
    ...table.notes.flatMap((note) => text(note)).map(style.dim),
  ];
}

/** Both ways to audit, or the one that was asked for. */
const layoutOf = (method: string | undefined): Layout => ({
  columns: {
    ...(method === "comparison" && { polling: { hidden: true } }),
    ...(method === "polling" && { comparison: { hidden: true } }),
  },
  drop: ["margin"],
});
