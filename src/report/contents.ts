import type { Outcome } from "../results/outcome.ts";
import type { Election } from "../results/results.ts";
import { headline, whoSits } from "../words/findings/answer.ts";
import { say } from "../words/language.ts";
import { electionTitle } from "../words/names.ts";
import { date } from "../words/prose.ts";
import { statusWords } from "../words/terms.ts";
import { capital, sentences } from "../words/text.ts";
import type { Report } from "./document.ts";
import { bullets, code, link, paragraph, strong } from "./prose.ts";

/** One report among several. */
export interface Entry {
  readonly election: Election;
  readonly outcome: Outcome;
  /** path of its page from that of the contents */
  readonly path: string;
}

/**
 * The page that leads to several reports: a line each with status and finding, the latest first. It is a report itself,
 * so that it prints in the same forms.
 *
 * @param command what was typed to make it
 */
export function buildContents(entries: readonly Entry[], command: string): Report {
  const words = say.report.contents;
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
        blocks: [bullets(entries.toSorted((a, b) => order(b.election, a.election)).map(line))],
      },
    ],
    footer: paragraph(...words.madeWith(code(command))),
    colours: new Map(),
  };
}

function line({ election, outcome, path }: Entry) {
  const status = statusWords(election);
  const title = electionTitle(election);
  const year = election.date?.slice(0, 4);
  // most titles tell the date
  const on = year === undefined || title.includes(year) ? "" : `, ${date(election.date!)}`;
  const finding = sentences([headline(outcome), whoSits(outcome)]);
  return paragraph(
    link(path, title),
    `${on}. `,
    ...(status.length > 0 ? [strong(`${capital(status.join(", "))}.`), " "] : []),
    finding,
  );
}

const order = (a: Election, b: Election): number => {
  const [one, other] = [a.date ?? "", b.date ?? ""];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
};
