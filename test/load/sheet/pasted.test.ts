import { describe, expect, it } from "vitest";
import { load } from "../../../src/load/load.ts";
import { votesOf } from "../../../src/results/votes.ts";

/** What a reader copies out of a page, a document or a chat and pipes in. */
async function read(text: string) {
  const { results, problems, left = [] } = await load(new TextEncoder().encode(text), "pasted");
  return {
    votes:
      results &&
      Object.fromEntries(results.lists.map(({ name }, i) => [name, votesOf(results, 0, i)])),
    said: problems.map(({ code, place }) => `${code} ${place.column ?? ""}${place.row ?? ""}`),
    left: left.map(({ because }) => because),
  };
}

describe("a table that was pasted", () => {
  it("from a web page has tabs, blanks that do not break, and marks of footnotes", async () => {
    const { votes, said, left } = await read(
      "Party\tVotes[1]\t%\nRed Party [1]\t1\u00a0234\t8\nBlue\u00a0Party[a]\t12\u202f345[2]\t77\nGreens[note 2]\t1\u2009234\t8\nTotal\t14\u2009813\t100\n",
    );
    expect(votes).toEqual({ "Red Party": 1234, "Blue\u00a0Party": 12345, Greens: 1234 });
    expect(said).toEqual(["footnote B3"]);
    expect(left).toContain(
      "marks of footnotes taken off names: Votes[1], Red Party [1], Blue\u00a0Party[a], Greens[note 2]",
    );
  });

  it("keeps marks that tell names apart", async () => {
    const { votes } = await read("Party\tVotes\nLeft [1]\t10\nLeft [2]\t20\nRed\t5\nRed[a]\t7\n");
    expect(votes).toEqual({ "Left [1]": 10, "Left [2]": 20, Red: 5, "Red[a]": 7 });
  });

  it("in Markdown may have links and bold letters", async () => {
    const { votes, said } = await read(
      "Some words.\n\n| Party | Votes |\n| --- | ---: |\n| **Red** | 1,234 |\n| [Blue](https://example.org/blue) | 2,345 |\n| Total | 3,579 |\n",
    );
    expect([votes, said]).toEqual([{ Red: 1234, Blue: 2345 }, []]);
  });

  it("in HTML may have words above it, and references", async () => {
    const { votes, said } = await read(
      'Results 2020\n\n<table><tr><th>Party</th><th>Votes</th></tr><tr><td><a href="x">Red</a><sup class="reference">[1]</sup></td><td>1&nbsp;234</td></tr><tr><td>Blue<sup>[a]</sup></td><td>2&thinsp;345</td></tr></table>',
    );
    expect([votes, said]).toEqual([{ Red: 1234, Blue: 2345 }, []]);
  });

  it("with every cell on a line of its own is no table", async () =>
    expect((await read("Party\nVotes\nRed\n10\nBlue\n20\n")).said).toEqual(["no-header 1"]));
});
