import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/build.ts";
import { reportFiles } from "../../src/report/files.ts";
import { toHtml } from "../../src/report/html.ts";
import { toMarkdown } from "../../src/report/markdown.ts";
import { say } from "../../src/words/language.ts";
import { law, table as town } from "../elect/small.ts";
import { electionIds } from "../support.ts";
import { some } from "../thorough.ts";
import { inputOf, reportOf } from "./inputs.ts";

const none = new Map<string, never>();

describe("the report of kg-2020", () => {
  const report = reportOf("kg-2020");
  const markdown = toMarkdown(report, none);
  const html = toHtml(report, none);

  it("begins with the status, before the title", () => {
    expect(markdown.startsWith("> **Annulled. Preliminary.**")).toBe(true);
    expect(html.indexOf("Annulled. Preliminary.")).toBeLessThan(html.indexOf("<h1>"));
    expect(html).toMatch("<title>Annulled, preliminary: Kyrgyzstan");
    expect(markdown).toMatch("## The result, annulled and preliminary");
  });

  it("answers in its first sentences", () => {
    expect(report.headline).toBe("Four parties, 120 seats, and a fifth that missed by 3,077 votes");
    expect(markdown).toMatch(
      "Four of 16 lists pass 7% of ballots cast. Mekenchil is out, 3,077 votes short. " +
        "**Birimdik 46, Mekenim Kyrgyzstan 45, Kyrgyzstan 16, Butun Kyrgyzstan 13.**",
    );
    expect(markdown).toMatch("on party votes Mekenchil is in, by 1,650.");
    expect(markdown).toMatch(
      "Without a seat: 679,616 of 1,958,930 valid votes (34.7%), 35,714 of them against all.",
    );
  });

  it("says who could govern before it shows the table, with the half circle of seats", () => {
    expect(report.sections.slice(0, 2).map(({ id }) => id)).toEqual(["govern", "result"]);
    expect(markdown).toMatch(
      "Any two of the three largest have a majority (61 of 120). Butun Kyrgyzstan is needed in no coalition.",
    );
    expect(markdown).toMatch("| **Mekenim Kyrgyzstan + Kyrgyzstan** | 61 | exactly enough |");
    expect(markdown).toMatch("| Birimdik + Butun Kyrgyzstan | 59 | 2 short |");
    expect(markdown).toMatch("| Butun Kyrgyzstan | 13 | 10.8 | 0 of 8 | 0% | 0% |");
  });

  it("says that regions and nation come from different counts", () =>
    expect(markdown).toMatch(/Regions come from another count than the whole .*2,399 stations/));

  it("tells how it was counted, from the law and with its sources", () => {
    expect(markdown).toMatch("at least 7% of all ballots cast");
    expect(markdown).toMatch("Hare quota, largest remainders (article 64(3)).");
    expect(markdown).toMatch("article 64");
    expect(markdown).toMatch("https://for.kg/news-669682-ru.html");
  });

  it("never rounds a share onto the line that it does not reach", () =>
    expect(`${markdown}${html}`).not.toMatch(/\b7\.0+%|\b7\.00\b/));

  it("asks for nothing outside the page", () => {
    expect(html).not.toMatch(/<(script|link|iframe|img|object)\b/);
    expect(html).not.toMatch(/@import|url\(/);
  });

  it("comes out the same twice", () => expect(toHtml(reportOf("kg-2020"), none)).toBe(html));
});

describe.each(some(electionIds))("the report of %s", (id) => {
  const report = reportOf(id);
  const markdown = toMarkdown(report, none);
  const html = toHtml(report, none);

  it("prints no value that went wrong", () => {
    const told = `${markdown}${html}`;
    expect(told).not.toMatch(/NaN|undefined|Infinity|\[object|\bnull\b/);
  });

  it("never shows a result that is not final as final", () => {
    const head = /<title>([^<]*)/.exec(html)![1]!;
    const final = report.banner === undefined;
    expect(/^(Annulled|Preliminary|Simulated|Constructed)/.test(head)).toBe(!final);
  });

  it("names the base of every share in prose", () => {
    const names = [...Object.values(say.terms.baseName), "of voters", "of all"].join("|");
    const prose = [report.headline, report.description, ...report.facts.map(({ term }) => term)];
    for (const text of prose)
      for (const share of text.match(/\d%[^.]*/g) ?? []) expect(share).toMatch(new RegExp(names));
  });

  it("has every heading once, and links to it", () => {
    const ids = report.sections.map((section) => section.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const section of ids) expect(html).toMatch(`href="#${section}"`);
  });
});

describe("what the data cannot fill", () => {
  it("is absent, and one line says why", () => {
    const markdown = toMarkdown(reportOf("ge-2016"), none);
    expect(markdown).not.toMatch("## Votes and seats");
    expect(markdown).toMatch("- Votes and seats: the law has no seat step here.");
    expect(markdown).toMatch("- Areas: the data has no votes by area.");
    expect(markdown).toMatch("- Who could govern: no list has a seat here.");
  });

  it("leaves bases and what-ifs out where the law asks for no share", () => {
    const report = buildReport(inputOf(law(10), town({ a: 66, b: 34 })));
    expect(report.sections.map(({ id }) => id)).toEqual([
      "govern",
      "result",
      "close",
      "votes-and-seats",
      "how-to-read",
      "method",
    ]);
    expect(report.headline).toBe("Two parties, 10 seats");
  });

  it("leaves out a figure without a drawing and keeps its numbers", () => {
    const figure = { id: "hemicycle", headline: "h", subtitle: "s", source: "q", alt: "a" };
    const html = toHtml(reportOf("kg-2020", { charts: [figure] }), none);
    expect(html).not.toMatch("<figure");
    expect(html).toMatch("Butun Kyrgyzstan");
  });
});

describe("an outcome that is open", () => {
  it("says what the undecided lists hang on, before the answer", () => {
    const markdown = toMarkdown(reportOf("kg-2020-stations"), none);
    expect(markdown).toMatch("Mekenchil is out if more than 9,897 ballots were invalid");
    expect(markdown).toMatch("Butun Kyrgyzstan is out if more than 108,883 ballots were invalid");
    expect(markdown).toMatch("Kyrgyzstan is out if more than 496,355 ballots were invalid");
    expect(markdown).toMatch("# Two of 16 lists in, three not decided");
  });

  it("names the lists of a lot and what is certain", () => {
    const report = buildReport(inputOf(law(10), town({ a: 550, b: 250, c: 200 })));
    expect(report.headline).toBe("9 of 10 seats are certain; a lot decides the rest");
    expect(toMarkdown(report, none)).toMatch(
      "**A LOT IS NEEDED.** 1 seat between A and B. 9 of 10 seats are certain.",
    );
  });
});

describe("the files of a report", () => {
  const drawing = {
    svg: { light: "<svg/>", dark: "<svg></svg>" },
    png: new Uint8Array([1]),
    specification: "{}",
    inline: { wide: "<svg id='w'/>", narrow: "<svg id='n'/>" },
  };
  const figure = {
    id: "hemicycle",
    headline: "h",
    subtitle: "s",
    source: "q",
    alt: 'Half-circle of "120" seats',
  };
  const report = reportOf("kg-2020", { charts: [figure] });

  it("are all there, and Markdown links the pictures by theme", () => {
    const files = reportFiles(report, new Map([["hemicycle", drawing]]), ["md", "html"]);
    expect([...files.keys()]).toEqual([
      "report-annulled-preliminary.md",
      "report-annulled-preliminary.html",
      "charts/hemicycle-annulled-preliminary.light.svg",
      "charts/hemicycle-annulled-preliminary.dark.svg",
      "charts/hemicycle-annulled-preliminary.png",
      "charts/hemicycle-annulled-preliminary.vl.json",
    ]);
    expect(files.get("report-annulled-preliminary.md")).toMatch(
      '<picture><source media="(prefers-color-scheme: dark)" srcset="charts/hemicycle-annulled-preliminary.dark.svg">' +
        '<img src="charts/hemicycle-annulled-preliminary.light.svg" width="800" alt="Half-circle of &#x22;120&#x22; seats"></picture>',
    );
    expect(files.get("report-annulled-preliminary.html")).toMatch("<svg id='w'/>");
  });

  it("are only those of the formats asked for", () =>
    expect([...reportFiles(report, new Map(), ["md"]).keys()]).toEqual([
      "report-annulled-preliminary.md",
    ]));
});
