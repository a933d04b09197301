import { describe, expect, it } from "vitest";
import { loadCsv, type TableOptions } from "../../../src/load/csv.ts";
import type { Problem } from "../../../src/results/problem.ts";
import { votesOf } from "../../../src/results/votes.ts";

/** Small tables, each with one trap of real files. */
const read = (text: string, options?: TableOptions) => loadCsv(text, "table.csv", options);

const votes = ({ results }: ReturnType<typeof read>) =>
  Object.fromEntries(results!.lists.map(({ name }, i) => [name, votesOf(results!, 0, i)]));

const errors = ({ problems }: ReturnType<typeof read>) =>
  problems.filter(({ severity }) => severity === "error").map(({ code }) => code);

const said = (problems: readonly Problem[]) =>
  problems.map(({ code, place, found }) => [
    code,
    `${place.column ?? ""}${place.row ?? ""}`,
    found,
  ]);

describe("headers", () => {
  it("stand below a title and above notes", () => {
    const table = read(
      "Results of the count,,\n,,\nRegion,Red,Blue\nNorth,10,20\nSouth,30,40\n,,\nNote: preliminary,,\n",
    );
    expect(votes(table)).toEqual({ Red: 40, Blue: 60 });
    expect(table.reading!.dialect).toMatchObject({ headerRows: [3], lastRow: 5 });
  });

  it("of three rows give the vote and the period apart from the list", () => {
    const text = [
      "Nr;Gebiet;Wahlberechtigte;;Gültige;;;;Rot;;;;Blau;;;",
      ";;Erststimmen;;Erststimmen;;Zweitstimmen;;Erststimmen;;Zweitstimmen;;Erststimmen;;Zweitstimmen;",
      ";;Vorläufig;Vorperiode;Vorläufig;Vorperiode;Vorläufig;Vorperiode;Vorläufig;Vorperiode;Vorläufig;Vorperiode;Vorläufig;Vorperiode;Vorläufig;Vorperiode",
      "1;Nord;100;99;50;49;52;51;30;29;31;30;20;20;21;21",
      "2;Süd;200;199;80;79;82;81;50;49;51;50;30;30;31;31",
    ].join("\n");
    expect(errors(read(text))).toEqual(["choose"]);
    expect(read(text).choices).toEqual([{ kind: "vote", values: ["Erststimmen", "Zweitstimmen"] }]);
    const second = read(text, { vote: "Zweitstimmen" });
    expect(votes(second)).toEqual({ Rot: 82, Blau: 52 });
    expect(second.results!.areas[1]!.totals).toEqual({ registered: 100, valid: 52 });
  });

  it("of repeated groups stand on the first group alone", () => {
    const table = read(
      "Département,Inscrits,Nom,Voix,% Voix,,,\nAin,100,ROUGE,10,16.66,BLEU,50,83.33\nAisne,200,ROUGE,30,30.5,BLEU,70,69.5\n",
    );
    expect(votes(table)).toEqual({ ROUGE: 40, BLEU: 120 });
    expect(table.results!.areas[1]!.totals).toEqual({ registered: 100 });
  });

  it("stand above rows whose numbers are not known yet", () =>
    expect(votes(read("Region,Red,Blue\nNorth,,\nSouth,30,40\n"))).toEqual({
      Red: null,
      Blue: null,
    }));
});

describe("columns of numbers that are no votes", () => {
  it("are told by words, by fractions and by what they add up to", () => {
    const table = read(
      [
        "code,precinct,lat,possible voters,valid votes,stamps,A,B,share of A",
        "17,p1,42.11,100,60,7,40,20,66.7",
        "18,p2,42.25,200,90,9,50,40,55.6",
        "19,p3,42.31,300,30,4,10,20,33.3",
      ].join("\n"),
    );
    expect(votes(table)).toEqual({ A: 100, B: 80 });
    expect(said(table.problems)).toEqual([["unknown-column", "F", "stamps"]]);
  });

  it("a number that is the same in every row is no list", () =>
    expect(votes(read("region,batch,A,B\na,7,1,2\nb,7,3,4\nc,7,5,6\nd,7,7,8\n"))).toEqual({
      A: 16,
      B: 20,
    }));

  it("are refused where nothing tells which are lists", () =>
    expect(
      errors(read("region,box,valid votes,A,B\na,11,50,20,10\nb,12,70,20,20\nc,13,90,60,20\n")),
    ).toEqual(["ambiguous"]));

  it("votes of the election before are no lists", () =>
    expect(
      votes(
        read(
          "precinct,cast,A,B,prev_cast,prev_A,prev_B\np,9,4,5,8,4,4\nq,9,3,6,7,5,2\nr,5,2,3,4,1,3\n",
        ),
      ),
    ).toEqual({ A: 9, B: 14 }));

  it("lists that are more than the ballots cast are refused", () =>
    expect(errors(read("precinct,cast,A,B,stamps\np,9,4,5,8\nq,9,3,6,7\nr,5,2,3,4\n"))).toEqual([
      "ambiguous",
    ]));

  it("a part of another column is left out", () => {
    const table = read(
      "Distrikt,Antal röstande,Antal ogiltiga valsedlar,varav blanka valsedlar,Antal giltiga valsedlar,A,B\nx,100,5,3,95,60,35\ny,50,2,1,48,20,28\n",
    );
    expect(votes(table)).toEqual({ A: 80, B: 63 });
    expect(table.results!.areas[1]!.totals).toEqual({ cast: 100, invalid: 5, valid: 95 });
  });
});

describe("words that mislead", () => {
  it("of two columns of ballots the one is taken that fits valid and invalid", () => {
    const table = read(
      "Okręg,Karty wyjęte z urny,Karty ważne,Głosy nieważne,Głosy ważne,A,B\n1,103,100,5,95,60,35\n2,53,50,2,48,20,28\n",
    );
    expect(table.results!.areas[1]!.totals).toEqual({ cast: 100, invalid: 5, valid: 95 });
  });

  it("more ballots than voters is a word that misleads", () => {
    const table = read(
      "region,registered,cast,valid,A,B\nx,100,1000,60,40,20\ny,200,2000,90,50,40\n",
    );
    expect(table.results!.areas[1]!.totals).toEqual({ registered: 100, valid: 60 });
    expect(table.left.map(({ because }) => because)).toContain(
      "more than the registered voters: the word misleads",
    );
  });
});

describe("rows and columns that repeat the sums of others", () => {
  const rows = ["a,10,20,5", "b,30,40,5", "c,1,2,3", "d,4,5,6"];
  const whole = { A: 45, B: 67, C: 19 };

  it.each([
    ["at the end", [...rows, "all of us,45,67,19"]],
    ["at the beginning", ["all of us,45,67,19", ...rows]],
    ["after each group", [rows[0], rows[1], "first,40,60,10", rows[2], rows[3], "second,5,7,9"]],
    [
      "on two levels",
      [rows[0], rows[1], "I,40,60,10", rows[2], rows[3], "II,5,7,9", "III,45,67,19"],
    ],
  ])("%s, whatever they are called", (_, lines) => {
    const table = read(["region,A,B,C", ...lines].join("\n"));
    expect(votes(table)).toEqual(whole);
    expect(table.results!.areas).toHaveLength(5);
    expect(table.left.some(({ because }) => because.startsWith("the sum of other rows"))).toBe(
      true,
    );
  });

  it("a sum that is off by a little is no area, and is told", () => {
    const table = read(
      [
        "region,A,B,C,D",
        "a,1000,2000,500,10",
        "b,3000,4000,500,20",
        "c,10,20,30,40",
        "whole,4010,6020,1030,71",
      ].join("\n"),
    );
    expect(votes(table)).toEqual({ A: 4010, B: 6020, C: 1030, D: 70 });
    expect(said(table.problems)).toEqual([["sum-areas", "E5", "71"]]);
  });

  it("a column of sums is checked by row", () => {
    const table = read("region,A,B,C,total\na,10,20,5,35\nb,30,40,5,76\nc,1,2,3,6\nd,4,5,6,15\n");
    expect(votes(table)).toEqual(whole);
    expect(said(table.problems)).toEqual([["sum-lists", "E3", "76"]]);
  });

  it("a party above its candidates is the list, turned or not", () => {
    const turned = read(
      [
        "Candidates,North,South,West",
        "Ann,1,2,3",
        "Bob,4,5,6",
        "Reds,5,7,9",
        "Cid,10,0,1",
        "Dan,1,1,1",
        "Blues,11,1,2",
        "Total valid votes,16,8,11",
        "Informal,1,1,1",
      ].join("\n"),
    );
    expect(votes(turned)).toEqual({ Reds: 21, Blues: 14 });
    expect(turned.results!.areas.map(({ name }) => name)).toEqual([
      "table",
      "North",
      "South",
      "West",
    ]);
  });

  it("rows of sums in a long table are held against their areas", () => {
    const table = read(
      [
        "county,precinct,party,votes",
        ...[
          "x,1,Red,1",
          "x,1,Blue,2",
          "x,2,Red,3",
          "x,2,Blue,4",
          "x,Total,Red,4",
          "x,Total,Blue,6",
        ],
        ...[
          "y,1,Red,5",
          "y,1,Blue,6",
          "y,2,Red,7",
          "y,2,Blue,8",
          "y,Total,Red,12",
          "y,Total,Blue,15",
        ],
      ].join("\n"),
    );
    expect(votes(table)).toEqual({ Red: 16, Blue: 20 });
    expect(said(table.problems)).toEqual([["sum-areas", "D13", "15"]]);
  });

  it("levels that hold the same votes are read once", () => {
    const table = read(
      "Ebene,Gebiet,Gültige,A,B\nLand,Ganz,100,60,40\nKreis,Nord,70,40,30\nKreis,Süd,30,20,10\n",
    );
    expect(votes(table)).toEqual({ A: 60, B: 40 });
  });

  it("totals that stand again on each row are counted once", () => {
    const table = read(
      [
        "entity_name,registered voters,list_name,list_votes,candidate_name,candidate_votes",
        ...["x,100,A,30,Ann,10", "x,100,A,30,Bob,20", "x,100,B,5,Cid,5", "x,100,B,5,Dee,0"],
        ...["y,200,A,40,Ann,30", "y,200,A,40,Bob,10", "y,200,B,6,Cid,5", "y,200,B,6,Dee,1"],
      ].join("\n"),
    );
    expect(votes(table)).toEqual({ A: 70, B: 11 });
    expect(table.results!.areas[1]!.totals).toEqual({ registered: 100 });
  });
});

describe("areas", () => {
  it("stations without a number of their own lie in the area that the row names", () => {
    const table = read(
      ["region,A,B", ...["x,1,20", "x,3,41", "x,5,60", "y,7,80", "y,9,10", "y,11,1"]].join("\n"),
    );
    expect(votes(table)).toEqual({ A: 36, B: 212 });
    expect(table.results!.areas.map(({ name, level, parent }) => [name, level, parent])).toEqual([
      ["table", "nation", undefined],
      ...[
        ["x", "region", 0],
        ["row 2", "station", 1],
        ["row 3", "station", 1],
      ],
      ...[
        ["row 4", "station", 1],
        ["y", "region", 0],
        ["row 5", "station", 5],
      ],
      ...[
        ["row 6", "station", 5],
        ["row 7", "station", 5],
      ],
    ]);
  });

  it("two rows of one area are an error, with both places", () => {
    const { results, problems } = read("region,A,B\nx,1,2\ny,3,4\nx,5,6\nz,1,1\n");
    expect(results).toBeUndefined();
    expect(problems).toMatchObject([
      { code: "same-name", found: "x", place: { row: 4 }, values: { row: 2 } },
    ]);
  });
});

describe("several of them in one file", () => {
  const long = [
    "county,office,party,candidate,votes",
    ...["x,Senate,Red,Ann,10", "x,Senate,Blue,Bob,20", "y,Senate,Red,Ann,5", "y,Senate,Blue,Bob,6"],
    ...["x,House,Red,Cid,7", "x,House,Blue,Dee,8", "y,House,Red,Cid,1", "y,House,Blue,Dee,2"],
  ].join("\n");

  it("contests are listed and none is chosen", () => {
    const { results, problems, choices } = read(long);
    expect(results).toBeUndefined();
    expect(choices).toEqual([{ kind: "contest", values: ["Senate", "House"] }]);
    expect(problems).toMatchObject([
      { code: "choose", values: { option: "--contest", known: ["Senate", "House"] } },
    ]);
    expect(votes(read(long, { contest: "house" }))).toEqual({ Red: 8, Blue: 10 });
    expect(errors(read(long, { contest: "mayor" }))).toEqual(["choose"]);
  });

  it("years are listed", () => {
    const text = "party,votes,year\nRed,1,2020\nBlue,2,2020\nRed,3,2024\nBlue,4,2024\n";
    expect(read(text).choices).toEqual([{ kind: "year", values: ["2020", "2024"] }]);
    expect(votes(read(text, { year: "2024" }))).toEqual({ Red: 3, Blue: 4 });
  });

  it("a second result below the sum of the first is left out", () => {
    const table = read("Party,Votes,Seats\nRed,10,1\nBlue,20,2\nTotal,30,3\nRed,WIN,1\nBlue,,2\n");
    expect(votes(table)).toEqual({ Red: 10, Blue: 20 });
  });

  it("two rows of one list in one area are an error, unless something tells them apart", () => {
    const twice = read("county,party,votes\nx,Red,1\nx,Blue,2\nx,Red,3\ny,Red,1\ny,Blue,1\n");
    expect(said(twice.problems)).toEqual([["same-name", "B4", "Red"]]);
    expect(twice.problems[0]!.values).toEqual({ row: 2 });
    const apart = read("county,party,candidate,votes\nx,Red,Ann,1\nx,Red,Bob,3\ny,Red,Ann,1\n");
    expect(votes(apart)).toEqual({ Red: 5 });
  });
});

describe("numbers", () => {
  it("a float is the whole number it just misses, and nothing else", () => {
    const table = read("region,A,B\nx,83.00000000000001,40.0\ny,136.99999999999997,1.0\n");
    expect(votes(table)).toEqual({ A: 220, B: 41 });
    expect(table.problems.map(({ code }) => code)).toEqual(["nearly-whole", "nearly-whole"]);
    expect(errors(read("party,votes\nA,83.01\nB,2\n"))).toEqual(["not-whole"]);
  });

  it("a full stop between thousands needs proof in the table", () => {
    expect(votes(read("Partei;Stimmen;Anteil\nA;38.398;17,10%\nB;96.171;42,84%\n"))).toEqual({
      A: 38398,
      B: 96171,
    });
    expect(errors(read("Partei;Stimmen\nA;38.398\nB;96.171\n"))).toEqual([
      "not-whole",
      "not-whole",
    ]);
  });

  it("a mark of a footnote is not known and never zero; beside a number it is taken off", () => {
    const table = read('party,votes\nA,a\nB,"1,234*"\nC,7[b]\n');
    expect(votes(table)).toEqual({ A: null, B: 1234, C: 7 });
    expect(said(table.problems)).toEqual([
      ["footnote", "B2", "a"],
      ["footnote", "B3", "1,234*"],
      ["footnote", "B4", "7[b]"],
    ]);
  });

  it("an empty cell is not known, unless the valid votes prove that the list did not stand", () => {
    const proven = read("region,valid,A,B\nx,30,10,20\ny,5,5,\n");
    expect(votes(proven)).toEqual({ A: 15, B: 20 });
    expect(votes(read("region,valid,A,B\nx,30,10,20\ny,6,5,\n"))).toEqual({ A: 15, B: null });
    expect(votes(read("region,A,B\nx,10,20\ny,5,\n"))).toEqual({ A: 15, B: null });
  });
});

describe("a reading that is given", () => {
  const text = "region,A,B\nx,1,2\ny,3,4\n";
  const { reading } = read(text);

  it("reads the next file of the same form", () =>
    expect(votes(read("region,A,B\nz,5,6\n", { reading: reading! }))).toEqual({ A: 5, B: 6 }));

  it.each([
    [
      "region,B,A\nx,2,1\n",
      [
        ["moved-column", "B", "B"],
        ["moved-column", "C", "A"],
      ],
    ],
    [
      "region,A,C,B\nx,1,9,2\n",
      [
        ["unknown-column", "C", "C"],
        ["moved-column", "D", "B"],
      ],
    ],
    ["region,A\nx,1\n", [["missing-column", "", ""]]],
  ])("says which column moved, is new or is missing: %j", (other, problems) => {
    const { results, problems: found } = read(other, { reading: reading! });
    expect(results).toBeUndefined();
    expect(said(found)).toEqual(problems);
  });

  it("has a reason in every line that was guessed", () => {
    for (const line of reading!.columns) expect(line.because).toMatch(/\w/);
  });
});

describe("lists with empty cells", () => {
  const table = (north: number, south: number) =>
    read(`Region,Valid votes,Red,Blue,Green\nNorth,30,10,${north},\nSouth,60,10,20,${south}\n`);

  it("did not stand where the others make up all valid votes", () => {
    const { results, problems } = table(20, 30);
    expect(problems).toEqual([]);
    expect(votesOf(results!, 0, 2)).toBe(30);
  });

  it("are not known where the others are fewer, which is said", () => {
    const found = table(19, 30);
    expect(said(found.problems)).toEqual([["lists-unknown", "B2", "30"]]);
    expect(votes(found)).toEqual({ Red: 20, Blue: 39, Green: null });
  });

  it("hide no lists that are more than the valid votes", () =>
    expect(said(table(21, 30).problems)).toEqual([["sum-lists", "B2", "30"]]));
});

describe("a list called NA", () => {
  it.each(["NA", "N/A", "None"])("%s is a name where lists are named", (name) => {
    expect(votes(read(`party,votes\nRed,30\n${name},20\n`))).toEqual({ Red: 30, [name]: 20 });
    const wide = read(`Region,Red,${name}\nNorth,10,20\nSouth,30,40\n`);
    expect(votes(wide)).toEqual({ Red: 40, [name]: 60 });
  });

  it("is no name of a candidate's party, as R writes who has none", () =>
    expect(votes(read("party,candidate,votes\nRed,Ann,30\nNA,Bob,20\nNA,NA,5\n"))).toEqual({
      Red: 30,
      Bob: 20,
      "not named": 5,
    }));
});

describe("a table of several levels", () => {
  const text = [
    "level,area,valid,Red,Blue",
    "state,Land,100,60,40",
    "district,North,40,25,15",
    "district,South,60,35,25",
    "municipality,Ash,10,5,5",
    "municipality,Bay,30,20,10",
    "municipality,Cove,60,35,25",
  ].join("\n");
  const areas = ({ results }: ReturnType<typeof read>) => results!.areas.map(({ name }) => name);

  it("is read at the level with most areas", () =>
    expect(areas(read(text))).toEqual(["table", "Ash", "Bay", "Cove"]));

  it.each([
    ["district", ["table", "North", "South"]],
    ["state", ["Land"]],
    ["MUNICIPALITY", ["table", "Ash", "Bay", "Cove"]],
  ])("is read at the level %s where it is chosen", (level, names) => {
    const found = read(text, { level });
    expect(found.problems).toEqual([]);
    expect(areas(found)).toEqual(names);
    expect(votes(found)).toEqual({ Red: 60, Blue: 40 });
    expect(found.left.some(({ because }) => because === "another level was chosen")).toBe(true);
  });

  it("names its levels where another is asked for", () => {
    const { problems } = read(text, { level: "canton" });
    expect(problems.map(({ code, values }) => [code, values.known])).toEqual([
      ["choose", ["state", "district", "municipality"]],
    ]);
  });
});

it("an area whose name is written in two ways is told by its totals, which it has twice", () => {
  const row = (town: string, party: string, votes: number) =>
    `${town},${town.startsWith("A") ? "50,40,38" : "90,70,66"},${party},${votes}`;
  const text = (second: string) =>
    [
      "town,registered voters,ballots cast,valid votes,party,votes",
      ...[row("Ash", "Red", 20), row(second, "Blue", 18)],
      ...[row("Bay", "Red", 30), row("Bay", "Blue", 36)],
    ].join("\n");
  expect(read(text("Ash")).problems).toEqual([]);
  expect(said(read(text("Ahs")).problems)).toEqual([["same-totals", "A3", "Ahs"]]);
});

it("a column of a list that stands twice is refused by a reading of patterns, too", () => {
  const reading = {
    mandate: "reading/1" as const,
    columns: [
      { match: "Region", role: "areaName" as const },
      { match: "^(.+)$", role: "votes" as const, list: "$1" },
    ],
  };
  const table = read("Region,Red,Red,Blue\nNorth,10,10,20\nSouth,30,30,40\n", { reading });
  expect(said(table.problems)).toEqual([["same-name", "C", "Red (2)"]]);
});

it("warns of areas that are another over again, so that no table counts twice in silence", () => {
  const rows = [
    "1;Alba;1600;800;300;400;100",
    "2;Brea;1810;905;305;450;150",
    "3;Cala;1400;700;350;250;100",
    "4;Deva;1610;805;205;500;100",
  ];
  const head = "Nr;Siedziba;Wyborcy uprawnieni;Głosy ważne;Rojo;Azul;Verde";
  const once = read([head, ...rows].join("\n"));
  const twice = read([head, ...rows.flatMap((row) => [row, row])].join("\n"));
  const codes = ({ problems }: typeof once) => problems.map(({ code }) => code);
  expect(codes(once)).not.toContain("same-totals");
  expect(codes(twice)).toContain("same-totals");
});
