import type { Election } from "../results/results.ts";
import { NOT_STATED } from "../results/status.ts";
import { idsFor } from "./ids.ts";

/** The election of a bare table, which says nothing of it: its title is the name of the file. */
export function bareElection(file: string): Election {
  const title = file.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "") || file;
  return {
    id: idsFor([title])[0]!,
    title,
    status: "preliminary",
    sources: [{ title: file.replace(/^.*[/\\]/, "") || file }],
    notes: [NOT_STATED],
  };
}
