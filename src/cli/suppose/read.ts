import type { Scenario } from "../../analysis/scenario/scenario.ts";
import { openLaw } from "../../io/law.ts";
import type { Law } from "../../law/law.ts";
import type { Results } from "../../results/results.ts";
import { readAssumption } from "../assume.ts";
import type { Streams } from "../streams.ts";
import { type ChangeOptions, readChanges } from "./changes.ts";
import { type LawOptions, readSet } from "./law.ts";

export type ScenarioOptions = LawOptions &
  ChangeOptions & {
    readonly law?: string | undefined;
    readonly assume?: readonly string[] | undefined;
    readonly title?: string | undefined;
  };

/** A scenario that was asked for by options, and which of them asked for each change. */
export interface Read {
  readonly scenario: Scenario;
  readonly flags: readonly string[];
}

/**
 * The scenario that the options make; undefined where they make none.
 * @throws ProblemError with all that is wrong with the first kind of options that cannot be read
 */
export async function readOptions(
  options: ScenarioOptions,
  law: Law,
  results: Results,
  streams: Streams,
): Promise<Read | undefined> {
  const other = options.law === undefined ? law : await openLaw(options.law, streams.cwd);
  const set = readSet(options, other);
  const assume = (options.assume ?? []).map((text) => readAssumption(text, results));
  const asked = await readChanges(options, results, streams);
  if (options.law === undefined && set.size + assume.length + asked.length === 0) return undefined;
  return {
    scenario: {
      ...(options.title !== undefined && { title: options.title }),
      election: results.election.id,
      ...(options.law !== undefined && { law: options.law }),
      set,
      assume,
      changes: asked.map(({ change }) => change),
    },
    flags: asked.map(({ flag }) => flag),
  };
}
