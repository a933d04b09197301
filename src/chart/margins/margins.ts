import type { Results } from "../../results/results.ts";
import {
  inTheBase,
  marginsAlt,
  marginsHeadline,
  marginsNotes,
  marginsSubtitle,
  rowWords,
} from "../../words/chart/margins.ts";
import { areaSourceLine, sourceLine } from "../../words/chart/source.ts";
import { say } from "../../words/language.ts";
import { whole } from "../../words/numbers.ts";
import { sentences } from "../../words/text.ts";
import type { Chart } from "../chart.ts";
import { facts } from "../facts.ts";
import { picture, sheet } from "../spec.ts";
import { contextRows } from "../threshold-bars/bar.ts";
import { type MarginBar, marginBars } from "./bars.ts";
import { type MarginRow, marginRows, shortened } from "./rows.ts";

/** The fewest votes that change the outcome, beside the ballots that were for no list. */
export const margins: Chart = {
  id: "margins",
  title: () => say.chart.titles.margins,
  needs: ["margins"],
  shortens: true,
  spec({ results, outcome, margins: found }, options) {
    if (!found) return { absent: say.chart.absent.apart };
    if (found.absent) return { absent: say.analysis.margins.absent[found.absent] };
    const rows = shortened(found, options.rows);
    if (rows.length === 0) return { absent: say.chart.margins.none };
    const { aside, colours } = facts(results, outcome);
    const of = outcome.line?.base.of;
    const against = aside.filter(({ kind }) => kind === "against-all");
    const compared = contextRows(results, against, { of: "cast" })
      .flatMap(({ name, votes, made }) => {
        const isInvalid = !against.some((one) => one.name === name);
        return votes ? [{ name, votes, isInvalid, made }] : [];
      })
      .reverse();
    const bars: MarginBar[] = [
      ...rows.map((row) => ({
        ...rowWords(row, outcome, results),
        votes: row.votes,
        context: false,
      })),
      ...compared.map(({ name, votes, isInvalid }) => ({
        ...{ name, how: inTheBase(of, isInvalid), label: whole(votes) },
        ...{ votes, context: true },
      })),
    ];
    const headline = marginsHeadline(
      marginRows({ ...found, inOneArea: [] }),
      found,
      compared.find(({ isInvalid }) => isInvalid)?.votes,
    );
    const derived = compared.some(({ made }) => made);
    const on = sheet(options, colours);
    return picture(
      on,
      {
        headline,
        subtitle: marginsSubtitle(outcome.line?.base, compared.length > 0),
        source: sentences([...marginsNotes(rows, derived), sourceOf(rows, results)]),
        alt: marginsAlt(headline, bars),
      },
      marginBars(on, bars),
    );
  },
};

/** The source of the whole; where votes change in areas that come from another count, that of both. */
function sourceOf(rows: readonly MarginRow[], results: Results): string {
  const [whole, ...more] = results.areas;
  const moved = new Set(
    rows.flatMap(({ margins: all }) => all.flatMap(({ moves }) => moves.map(({ area }) => area))),
  );
  const other = more.filter(({ source }, i) => moved.has(i + 1) && source !== whole?.source);
  return other.length === 0 ? sourceLine(results) : areaSourceLine(results, [whole!, ...other]);
}
