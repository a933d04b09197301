import { sampleText } from "../../words/audit.ts";
import { closeCalls, lastSeats, uncounted } from "../../words/findings/close.ts";
import { nearestSeatFindings } from "../../words/findings/nearest.ts";
import { say } from "../../words/language.ts";
import type { Absent, Block, Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { bullets, code, figures, folded, paragraph, table } from "../prose.ts";
import { marginAreasTable, marginPlacesTable, marginsTable } from "../tables/margins.ts";

/** Which lists were near the line, in the whole and in areas, who was next for a seat, and how few votes decide it. */
export function closeSection(input: ReportInput): Section | Absent {
  const { outcome, results, nearest } = input;
  const out = uncounted(outcome, results);
  const calls = [
    ...(out === undefined ? [] : [out]),
    ...closeCalls(outcome, results),
    ...lastSeats(outcome, results),
    ...nearestSeatFindings(nearest, outcome, results),
  ];
  const fewest = fewestVotes(input);
  if (calls.length === 0 && fewest.length === 0) return { absent: say.report.absent.close };
  return {
    id: "close",
    title: say.report.sections.close,
    blocks: [
      ...(calls.length > 0 ? [bullets(calls.map((call) => paragraph(call)))] : []),
      ...fewest,
    ],
  };
}

/** The fewest votes that change the outcome, or why they are not here. */
function fewestVotes({ margins, charts, named }: ReportInput): Block[] {
  const words = say.report.sections;
  if (margins === "apart") return [];
  if (margins === "large")
    return [paragraph(...words.marginsLarge(code(`mandate margins ${named}`)))];
  const { found, audit } = margins;
  if (found.absent)
    return [paragraph(`${words.fewest} ${say.analysis.margins.absent[found.absent]}`)];
  const main = marginsTable({ margins: found, audit });
  if (!main.rows.some(({ role }) => role === "list")) return [];
  const [places, areas] = [
    marginPlacesTable({ margins: found }),
    marginAreasTable({ margins: found }),
  ];
  const sample = sampleText(audit);
  return [
    ...figures(charts, "margins"),
    ...(sample === undefined ? [] : [paragraph(`${words.audit} ${sample}`)]),
    folded(words.margins, table(main), ...(places.rows.length > 0 ? [table(places)] : [])),
    ...(areas.rows.length > 0 ? [folded(words.marginAreas, table(areas))] : []),
  ];
}
