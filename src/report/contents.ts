import type { Outcome } from "../results/outcome.ts";
import type { Election } from "../results/results.ts";
import { headline, whoSits } from "../words/findings/answer.ts";
import { say } from "../words/language.ts";
import { electionTitle } from "../words/names.ts";
import { date } from "../words/prose.ts";
import { statusWords } from "../words/terms.ts";
import { capital } from "../words/text.ts";
import type { Report } from "./document.ts";
import { code, paragraph, table } from "./prose.ts";
import type { Row } from "./table.ts";
import * as cell from "./tables/cells.ts";

/** One report among several. */
export interface Entry {
  readonly election: Election;
  readonly outcome: Outcome;
  /** path of its page from that of the contents */
  readonly path: string;
}

/**
 * The page that leads to several reports: a row each with date, status and finding, the latest first. It is a report
 * itself, so that it prints in the same forms.
 *
 * @param command what was typed to make it
 */
export function buildContents(entries: readonly Entry[], command: string): Report {
  const words = say.report.contents;
  const rows = entries
    .toSorted((a, b) => order(b.election, a.election))
    .map(({ election, outcome, path }): Row => {
      const status = statusWords(election);
      return {
        role: "list",
        cells: [
          { ...cell.words(electionTitle(election), election.title), href: path },
          cell.words(election.date === undefined ? "" : date(election.date), election.date ?? null),
          cell.words(status.length === 0 ? words.final : capital(status.join(", "))),
          cell.words(headline(outcome)),
          cell.words(whoSits(outcome) ?? ""),
        ],
      };
    });
  return {
    title: words.title,
    description: words.headline(entries.length),
    standing: [],
    notices: [],
    kicker: words.title,
    headline: words.headline(entries.length),
    answer: [paragraph(words.answer)],
    facts: [],
    sections: [
      {
        id: "reports",
        title: words.reports,
        blocks: [
          table({
            id: "contents",
            caption: words.caption,
            columns: [
              { key: "election", head: words.election, kind: "text" },
              { key: "date", head: words.date, kind: "text" },
              { key: "status", head: words.status, kind: "text" },
              { key: "finding", head: words.finding, kind: "text" },
              { key: "seats", head: words.seats, kind: "text" },
            ],
            rows,
            notes: [],
          }),
        ],
      },
    ],
    footer: paragraph(...words.madeWith(code(command))),
    colours: new Map(),
  };
}

const order = (a: Election, b: Election): number => {
  const [one, other] = [a.date ?? "", b.date ?? ""];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
};
