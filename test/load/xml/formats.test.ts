import { describe, expect, it } from "vitest";
import type { Told } from "../../../src/load/nested/counted.ts";
import { readNested } from "../../../src/load/nested/read.ts";
import { sheetsOf } from "../../../src/load/sheet/sheets.ts";
import { readXml } from "../../../src/load/xml/read.ts";
import { check } from "../../../src/results/check.ts";
import type { Results } from "../../../src/results/results.ts";
import { expected, present, real } from "../sheet/real.ts";

async function read(content: string | Uint8Array, options = {}): Promise<Told> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const { tree, problems } = await sheetsOf(bytes, "file");
  if (!tree) return { problems, left: [] };
  return tree.kind === "xml"
    ? readXml(tree, "file", options)
    : readNested(tree.value, "file", options);
}

/** Votes by name of the list, in the areas inside the whole, or in the whole where there are none. */
function sums(
  { lists, areas, contests }: Results,
  named = (name: string, _short?: string) => name,
) {
  const parts = areas.map((_, i) => i).slice(areas.length > 1 ? 1 : 0);
  return Object.fromEntries(
    lists.map(({ name, short }, list) => [
      named(name, short),
      parts.reduce(
        (sum, area) => sum + Math.max(0, contests.list.votes[area * lists.length + list]!),
        0,
      ),
    ]),
  );
}

describe.skipIf(!present)("real files (skipped: they are not beside this folder)", () => {
  it("EML 510b: Cast are the people called to vote, and candidates are part of their list", async () => {
    const name = "nl-2022-west-maas-en-waal.eml.xml";
    const wanted = expected(name);
    const { results, problems } = await read(real(name));
    expect(problems).toEqual([]);
    expect(results!.areas).toHaveLength(wanted.areas + 1);
    expect(sums(results!)).toEqual(wanted.parties);
    const { registered, cast, valid, invalid, blank } = wanted;
    expect(results!.areas[0]!.totals).toEqual({ registered, cast, valid, invalid, blank });
    expect(check(results!).map(({ code }) => code)).not.toContain("sum-areas");
  });

  it("EML 510b: a digit changed in a station is told by the totals over it", async () => {
    const text = new TextDecoder().decode(real("nl-2022-west-maas-en-waal.eml.xml"));
    const at = text.indexOf("<ValidVotes>", text.indexOf("<ReportingUnitVotes>"));
    const changed = `${text.slice(0, at)}<ValidVotes>9${text.slice(at + 12)}`;
    const { results, problems } = await read(changed);
    expect(problems).toMatchObject([{ code: "sum-lists", severity: "warning" }]);
    expect(check(results!).map(({ code }) => code)).toContain("sum-areas");
  });

  it("NIST SP 1500-100: 78 contests are asked for, one is read", async () => {
    const name = "us-wy-2020-nist-cdf-v2.xml";
    const wanted = expected(name);
    const asked = await read(real(name));
    expect(asked.results).toBeUndefined();
    expect(asked.choices![0]!.values).toHaveLength(78);
    expect(asked.problems).toMatchObject([{ code: "choose", values: { option: "--contest" } }]);
    const { results } = await read(real(name), { contest: "us president (wy)" });
    expect(results!.areas).toHaveLength(wanted.areas + 1);
    expect(results!.areas.slice(0, 2).map(({ name, level }) => [name, level])).toEqual([
      ["Wyoming", "state"],
      ["Albany County", "district"],
    ]);
    expect(
      sums(results!, (name) =>
        name.replace(/ \((.*)\)$/, " [$1]").replace(/^Write-Ins$/, "Write-Ins [none or unknown]"),
      ),
    ).toEqual(wanted.parties);
  });

  it("Clarity: votes by type and county are counted once", async () => {
    const name = "us-ga-2020-clarity-trimmed.xml";
    const wanted = expected(name);
    const { results, problems } = await read(real(name));
    expect(problems).toEqual([]);
    expect(results!.areas).toHaveLength(wanted.areas + 1);
    expect(sums(results!)).toEqual(wanted.parties);
    expect(results!.election.date).toBe("2020-11-03");
  });

  it("valgresultat: neither Andre nor BLANKE, and two parties of one name", async () => {
    const name = "no-2021-national.json";
    const wanted = expected(name);
    const { results, problems, left } = await read(real(name));
    expect(problems).toEqual([]);
    expect(sums(results!, (name, code) => `${code} ${name}`)).toEqual(wanted.parties);
    const { registered, invalid, blank } = wanted;
    expect(results!.areas[0]!.totals).toEqual({ registered, invalid, blank });
    expect(left.map(({ place }) => place.list)).toEqual(["Blanke", "Andre", "Andre2"]);
    const seats = [...results!.official!.get("norge")!.values()];
    expect(seats.reduce((a, b) => a + b)).toBe(169);
  });
});

describe("EML 510 of no special kind", () => {
  const eml = (
    cast: string,
  ) => `<EML Id="510" xmlns="urn:oasis:names:tc:evs:schema:eml"><Count><Election><Contests><Contest>
    <ContestIdentifier Id="1"><ContestName>Council</ContestName></ContestIdentifier><TotalVotes>
    <Selection><AffiliationIdentifier Id="1"><RegisteredName>Ash</RegisteredName></AffiliationIdentifier><ValidVotes>12</ValidVotes></Selection>
    <Cast>${cast}</Cast><TotalCounted>12</TotalCounted></TotalVotes></Contest></Contests></Election></Count></EML>`;

  it("has ballots in Cast", async () =>
    expect((await read(eml("14"))).results!.areas[0]!.totals).toEqual({ cast: 14, valid: 12 }));

  it("names the element in which a number is none", async () =>
    expect((await read(eml("14½"))).problems).toMatchObject([
      { code: "not-whole", found: "14½", place: { path: "Cast", row: 4 } },
    ]));
});

describe("NIST SP 1500-100", () => {
  const counts = (unit: string, ...types: [string, number][]) =>
    types.map(([Type, Count]) => ({ GpUnitId: unit, Type, Count }));
  const xml = (value: object, name: string): string =>
    Object.entries(value)
      .flatMap(([key, inner]) =>
        (Array.isArray(inner) ? inner : [inner]).map((one) => [key, one] as const),
      )
      .filter(([key]) => !key.startsWith("@"))
      .map(([key, inner]) =>
        typeof inner === "object" ? xml(inner, key) : `<${key}>${inner}</${key}>`,
      )
      .join("")
      .replace(/^|$/g, (_, at) =>
        at === 0 ? `<${name}${"@id" in value ? ` ObjectId="${value["@id"]}"` : ""}>` : `</${name}>`,
      );
  const text = (content: string) => ({ Text: [{ Content: content, Language: "en" }] });
  const report = {
    "@type": "ElectionResults.ElectionReport",
    GpUnit: [
      { "@id": "s", ComposingGpUnitIds: ["a", "b"], Name: text("State"), Type: "state" },
      { "@id": "a", Name: text("A"), Type: "county" },
      { "@id": "b", Name: text("B"), Type: "county" },
    ],
    Party: [{ "@id": "p", Name: text("Greens") }],
    Election: [
      {
        Candidate: [{ "@id": "c", BallotName: text("Ann"), PartyId: "p" }],
        Contest: [
          {
            "@id": "k",
            Name: "Governor",
            ElectionDistrictId: "s",
            VotesAllowed: 1,
            ContestSelection: [
              {
                "@id": "1",
                CandidateIds: ["c"],
                VoteCounts: [
                  ...counts("s", ["total", 30]),
                  ...counts("a", ["election-day", 7], ["absentee", 3], ["absentee-mail", 2]),
                  ...counts("b", ["total", 20], ["early", 5]),
                ],
              },
              {
                "@id": "2",
                IsWriteIn: true,
                VoteCounts: [...counts("s", ["total", 1]), ...counts("a", ["total", 1])],
              },
            ],
          },
        ],
      },
    ],
  };

  it.each([
    ["JSON", JSON.stringify(report)],
    [
      "XML",
      xml(report, "ElectionReport").replace(
        /<Text><Content>(.*?)<\/Content><Language>en<\/Language><\/Text>/g,
        "<Text>$1</Text>",
      ),
    ],
  ])("in %s: a total before its types, a state checked and not added", async (_, content) => {
    const { results, problems } = await read(content);
    expect(problems).toEqual([]);
    expect(results!.lists.map(({ name, kind }) => [name, kind])).toEqual([
      ["Ann (Greens)", "party"],
      ["Write-ins", "other"],
    ]);
    expect(results!.areas.map(({ name, parent }) => [name, parent])).toEqual([
      ["State", undefined],
      ["A", 0],
      ["B", 0],
    ]);
    expect([...results!.contests.list.votes]).toEqual([30, 1, 10, 1, 20, -1]);
    expect(check(results!)).toEqual([]);
  });
});

describe("Clarity", () => {
  const detail = (total: number, contests = 1) =>
    `<ElectionResult><Region>X</Region>${`<Contest text="Mayor" voteFor="2"><Choice text="Ash" totalVotes="${total}">
      <VoteType name="Day" votes="3"><Precinct name="1" votes="1"/><Precinct name="2" votes="2"/></VoteType>
      <VoteType name="Mail" votes="4"><Precinct name="1" votes="4"/><Precinct name="2" votes="0"/></VoteType></Choice></Contest>`.repeat(
      contests,
    )}</ElectionResult>`;

  it("adds the types by precinct, and says how many votes a ballot has", async () => {
    const { results } = await read(detail(7));
    expect(sums(results!)).toEqual({ Ash: 7 });
    expect(results!.votesPerBallot).toBe(2);
    expect(results!.areas[1]!.level).toBe("station");
  });

  it("tells a total that its parts do not make, and repairs nothing", async () =>
    expect((await read(detail(8))).problems).toMatchObject([
      { code: "sum-areas", severity: "warning", found: "8", values: { from: 7 } },
    ]));
});

describe("what has another root", () => {
  it.each([
    ["<delivery/>", "XML, delivery"],
    ['{"a":1}', "JSON"],
  ])("%s is refused by name", async (content, found) =>
    expect((await read(content)).problems).toMatchObject([{ code: "unknown-format", found }]),
  );
});
