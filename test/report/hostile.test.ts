import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/build.ts";
import type { Report } from "../../src/report/document.ts";
import { toHtml } from "../../src/report/html.ts";
import { toMarkdown } from "../../src/report/markdown.ts";
import { law, table as town } from "../elect/small.ts";
import { inputOf } from "./inputs.ts";

const NAMES = [
  "<img src=x onerror=alert(1)>",
  '"><script>alert(1)</script>',
  "</style></title><script>alert(1)</script>",
  "<!-- --> -->",
  "a | b || c",
  "`code` ``x``",
  "@everyone and @a-team",
  "#12 # heading",
  "[link](javascript:alert(1)) ![i](http://evil.test/x.png)",
  "www.evil.test http://evil.test/?q=1 a@evil.test",
  "*bold* _it_ ~~gone~~ \\",
  "line\nbreak\r\n\r\n# title",
  "\u001b[31mred\u001b]8;;http://evil.test\u0007",
  "\u202egnp.exe \u200bhidden",
  "&lt;b&gt; &amp; &#60;",
  "__proto__",
  "=cmd|' /C calc'!A0",
  "- [ ] task",
  "\ud800 half",
];

function reportWith(names: readonly string[]): Report {
  const lists = names.map((name, i) => ({ id: `list-${i}`, name, kind: "party" }));
  const votes = Object.fromEntries(lists.map(({ id }, i) => [id, 1000 - i]));
  const region = {
    id: "r",
    name: names[0],
    level: "region",
    parent: "town",
    votes,
    totals: { cast: 30_000 },
  };
  const results = town(votes, { lists, areas: [region], totals: { cast: 30_000 } });
  const conditions = { passes: { atLeast: "3%", of: "cast" } };
  const election = {
    ...results.election,
    title: names[1]!,
    sources: [{ title: names[2]!, url: "javascript:alert(1)" }],
    notes: [names[0]!],
    annulled: { by: names[1]! },
  };
  const figure = { id: "sweep", headline: names[0]!, subtitle: "", source: "", alt: names[1]! };
  return buildReport(
    inputOf(law(20, {}, { conditions }), { ...results, election }, { charts: [figure] }),
  );
}

const files = new Map([["sweep", { light: "charts/a.svg", dark: "charts/b.svg" }]]);
const drawings = new Map([["sweep", { wide: "<svg></svg>", narrow: "<svg></svg>" }]]);
const harmless = reportWith(NAMES.map((_, i) => `Name ${i}`));

describe("names that try to be more than names", () => {
  const report = reportWith(NAMES);

  it("add no element and no attribute to the page", () => {
    const tags = (html: string): string[] =>
      (html.match(/<[a-z/!](?:[^>"]|"[^"]*")*>/gi) ?? []).map((tag) =>
        tag.replace(/="[^"]*"/g, "=…"),
      );
    expect(tags(toHtml(report, drawings))).toEqual(tags(toHtml(harmless, drawings)));
  });

  it("put no angle bracket into the text of the page", () => {
    const html = toHtml(report, drawings);
    const text = html
      .replace(/<style>.*?<\/style>/s, "")
      .replace(/<[a-z/!](?:[^>"]|"[^"]*")*>/gi, "");
    expect(text).not.toMatch("<");
    expect(html).not.toMatch(/(href|src)="(?!#)/);
  });

  it("leave no Markdown unescaped", () => {
    const inert = toMarkdown(report, files)
      .replace(/<picture>.*<\/picture>/g, "")
      .replaceAll("<!-- -->", "\u0000")
      .replace(/\\[!-/:-@[-`{-~]/g, "x");
    expect(inert).not.toMatch("<");
    expect(inert).not.toMatch(/\[[^\]]*\]\(/);
    expect(inert.match(/`/g)).toHaveLength(2); // around the command
    expect(inert).not.toMatch(/[@#]\w/);
    expect(inert).not.toMatch(/https?:|www\.\w/);
    expect(inert).not.toMatch(/^# title/m);
  });

  it("leave every row of a table with its columns", () => {
    const pipes = (markdown: string): number[] =>
      markdown
        .split("\n")
        .filter((line) => line.startsWith("|"))
        .map((line) => line.replace(/\\./g, "").split("|").length);
    expect(pipes(toMarkdown(report, files))).toEqual(pipes(toMarkdown(harmless, files)));
  });

  it("keep a description inside its attribute in Markdown", () => {
    const picture = /<picture>.*<\/picture>/.exec(toMarkdown(report, files))![0];
    const tags = picture.match(/<[a-z/](?:[^>"]|"[^"]*")*>/g)!.map((tag) => tag.split(/[ >]/)[0]);
    expect(tags).toEqual(["<picture", "<source", "<img", "</picture"]);
  });

  it("are shown with their unseen characters spelled out", () => {
    const told = toHtml(report, drawings) + toMarkdown(report, files);
    for (const unseen of ["\u001b", "\u0007", "\u202e", "\u200b", "\ud800 ", "\r"])
      expect(told.includes(unseen)).toBe(false);
    expect(toHtml(report, drawings)).toMatch("\\u001b[31mred");
  });
});
