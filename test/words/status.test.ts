import { expect, it } from "vitest";
import { bareElection } from "../../src/load/election.ts";
import { statusBanner, statusLine, statusPrefix } from "../../src/words/findings/status.ts";

it("a table that says nothing of its status is neither preliminary nor final", () => {
  const election = bareElection("count.csv");
  expect(statusLine(election)).toEqual({ status: "STATUS NOT STATED", count: "" });
  expect(statusPrefix(election)).toBe("Status not stated: ");
  expect(statusBanner(election)).toEqual({
    status: "Status not stated.",
    text: "The file does not say whether its figures are final.",
  });
});

it("what a source calls preliminary or final stays so, whatever its notes", () => {
  const election = bareElection("count.csv");
  expect(statusLine({ ...election, notes: ["count of the night"] })!.status).toBe("PRELIMINARY");
  expect(statusLine({ ...election, status: "final" })).toBeUndefined();
});
