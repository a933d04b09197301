import { closeCalls, lastSeats } from "../../words/findings/close.en.ts";
import { nearestSeatFindings } from "../../words/findings/nearest.en.ts";
import { report as words } from "../../words/report.en.ts";
import type { Absent, Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { bullets, paragraph } from "../prose.ts";

/** Which lists were near the line, in the whole and in areas, and who was next for a seat. */
export function closeSection({ outcome, results, nearest }: ReportInput): Section | Absent {
  const calls = [
    ...closeCalls(outcome, results),
    ...lastSeats(outcome, results),
    ...nearestSeatFindings(nearest, outcome, results),
  ];
  if (calls.length === 0) return { absent: words.absent.close };
  return {
    id: "close",
    title: words.close,
    blocks: [bullets(calls.map((call) => paragraph(call)))],
  };
}
