import { describe, expect, it } from "vitest";
import { sweepLeftOut } from "../../src/analysis/scenario/knob/left-out.ts";
import { whereFirst } from "../../src/analysis/scenario/knob/where.ts";
import { elect } from "../../src/elect/elect.ts";
import { fraction } from "../../src/exact/fraction.ts";
import { lawsOfBody } from "../../src/io/catalogue.ts";
import { buildReport } from "../../src/report/build.ts";
import { fewestVotes } from "../../src/report/fewest-votes.ts";
import { toMarkdown } from "../../src/report/markdown.ts";
import { election, law } from "../support.ts";
import { inputOf, reportOf, wholeInputOf } from "./inputs.ts";

const none = new Map<string, never>();
const kgLaws = lawsOfBody({ country: "KG", body: "Jogorku Kenesh" });
const fewest = (id: string) => {
  const results = election(id);
  const own = law(results.election.law!);
  return fewestVotes(own, results, elect(own, results));
};

it("knows the laws by which a body was elected, in order of time, one an election", () => {
  expect(kgLaws).toEqual(["kg-2007", "kg-2010", "kg-2015", "kg-2020", "kg-2021"]);
  expect(lawsOfBody({ country: "DE", body: "Bundestag" })).toEqual([
    "de-bundestag-1990",
    "de-bundestag-1987",
    "de-bundestag-2009",
    "de-bundestag-2013",
    "de-bundestag-2021",
    "de-bundestag-2025",
  ]);
});

describe("the report of kg-2020", () => {
  const report = buildReport(wholeInputOf("kg-2020"));
  const markdown = toMarkdown(report, none);

  it("has its what-ifs after the close calls, in this order", () =>
    expect(report.sections.map(({ id }) => id)).toEqual([
      "govern",
      "result",
      "base",
      "close",
      "what-if",
      "other-laws",
      "together",
      "votes-and-seats",
      "areas",
      "how-to-read",
      "method",
    ]));

  it("says how few votes would have changed it, beside invalid ballots and the ballots of an audit", () => {
    expect(markdown).toMatch("| One seat moves | switched, Mekenim K. → Kyrgyzstan | 1,275 |");
    expect(markdown).toMatch("| Mekenchil is in | switched to it | 3,077 |");
    expect(markdown).toMatch(/invalid ballots \(cast minus valid\) \| 31,823 \|/);
    expect(markdown).toMatch(/At 5% risk [\d,]+ of 1,990,753 ballots by comparison/);
  });

  it("applies the laws of the other years to the votes", () => {
    expect(markdown).toMatch(
      "Two lists have seats under kg-2007 and kg-2010, four under kg-2015 and kg-2020, six under kg-2021.",
    );
    expect(markdown).toMatch("| Mekenchil | – | – | – | – | 5 |");
    expect(markdown).toMatch("| of what | registered | registered | cast | cast | cast |");
  });

  it("lets the two largest losers run together, and says what that supposes", () => {
    expect(markdown).toMatch(
      "**SIMULATED.** Mekenchil and Respublika stand as one list, Mekenchil–Respublika: 251,564 votes, 12.64% of ballots cast. Nobody turns away. That supposes that all their voters follow.",
    );
    expect(markdown).toMatch("Mekenchil–Respublika comes in, with 20 seats.");
    expect(markdown).toMatch("| Mekenchil–Respublika | – | 20 | +20 | 12.64 | 251,564 |");
  });
});

it("leaves stations out where an order is asked for, and says that it proves nothing", () => {
  const results = {
    ...election("kg-2020-stations"),
    assumptions: [{ total: "invalid", value: { share: fraction(3, 200) } } as const],
  };
  const order = { by: "form2_percent_of_registered", first: "largest", level: "station" } as const;
  const sweep = sweepLeftOut(law("kg-2020"), results, order, {}, 210);
  const where = whereFirst(order, results, 205);
  const input = inputOf(law("kg-2020"), results, { leftOut: { sweep, where } });
  const markdown = toMarkdown(buildReport(input), none);
  expect(markdown).toMatch("## What if polling stations were left out");
  expect(markdown).toMatch("Mekenchil is in after 205 polling stations");
  expect(markdown).toMatch("Of the first 205 polling stations, 73 lie in Bishkek (of 232 there)");
  expect(markdown).toMatch("where an answer flips is no proof of why.");
});

describe("what cannot be told", () => {
  it("is absent with a reason", () => {
    const markdown = toMarkdown(reportOf("kg-2015", {}, kgLaws.map(law)), none);
    expect(markdown).toMatch("under none of them do these votes decide the seats of lists.");
    expect(toMarkdown(reportOf("nl-tk-2017"), none)).toMatch(
      "the catalogue has no other law of this body.",
    );
    expect(toMarkdown(reportOf("kg-2020-stations"), none)).toMatch(
      "Lists run together: the outcome is open",
    );
  });

  it("names the command for what takes longer than a report, and why margins are absent", () => {
    expect(fewest("pl-sejm-2015")).toBe("large");
    expect(toMarkdown(reportOf("pl-sejm-2015", { margins: "large" }), none)).toMatch(
      "take longer than a report: `mandate margins pl-sejm-2015`.",
    );
    expect(toMarkdown(reportOf("kg-2015", { margins: fewest("kg-2015") }), none)).toMatch(
      "Who passes is known by the announcement alone",
    );
    expect(fewest("be-communal-2000")).toBe("apart");
  });
});
