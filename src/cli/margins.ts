import { resolve } from "node:path";
import { type Audit, audit } from "../analysis/audit/audit.ts";
import type { ChangeKind } from "../analysis/margin/kinds.ts";
import type { Margin } from "../analysis/margin/margin.ts";
import { type Margins, type MarginsAsked, margins } from "../analysis/margin/margins.ts";
import { changesOf } from "../analysis/margin/recount.ts";
import { writeScenario } from "../analysis/scenario/document/write.ts";
import type { Scenario } from "../analysis/scenario/scenario.ts";
import { elect } from "../elect/elect.ts";
import { writeFolder } from "../io/write.ts";
import { nearest } from "../law/nearest.ts";
import { sampleOf } from "../report/tables/margins.ts";
import { electionHead } from "../results/outcome-document.ts";
import { error, ProblemError } from "../results/problem.ts";
import type { Results } from "../results/results.ts";
import { en } from "../words/en/index.ts";
import { say } from "../words/language.ts";
import { marginTitle } from "../words/margins.ts";
import { visible } from "../words/names.ts";
import type { Count } from "./count.ts";
import { inEnglish } from "./english.ts";
import type { ExitCode } from "./exit.ts";
import { exitOf, warnOf } from "./outcome.ts";
import type { Output } from "./output.ts";
import { readRisk } from "./risk.ts";
import type { Streams } from "./streams.ts";
import { marginLines } from "./terminal/margins.ts";
import { named, notOne } from "./wishes.ts";

export interface MarginOptions {
  readonly list?: string;
  readonly district?: string;
  readonly coalition?: string;
  readonly kind?: readonly string[];
  readonly risk?: string;
  readonly write?: string;
}

/** The fewest votes that change the outcome. Exit 3 if it is open. */
export async function measured(
  count: Count,
  options: MarginOptions,
  output: Output,
  streams: Streams,
): Promise<ExitCode> {
  const { law, results, lots } = count;
  const asked = readAsked(options, results);
  const risk = { risk: readRisk(options.risk, "margins") };
  const outcome = elect(law, results, lots);
  const found = margins(law, results, outcome, lots, asked);
  const audits = audit(law, results, outcome, risk);
  const parts = found.map((one, i) => [one, audits[i]!] as const);
  if (options.write !== undefined) await keep(count, found, options.write, output, streams);
  warnOf(count, outcome, output);
  if (output.json)
    output.document({
      mandate: "margins/1",
      election: electionHead(results.election),
      law: law.id,
      ...(law.changed.length > 0 && { changed: law.changed }),
      risk: risk.risk,
      parts: parts.map(([one, its]) => partJson(one, its)),
    });
  else output.lines(marginLines(parts, output.style));
  return exitOf(outcome);
}

function partJson({ results, outcome, majority, absent, ...found }: Margins, audited: Audit) {
  const row = ({ claim, means, votes, atLeast, exact, tie, moves, gaps }: Margin) => ({
    claim,
    kind: means.kind,
    reach: means.reach,
    votes,
    atLeast,
    exact,
    ...(tie !== undefined && { tie }),
    ...(gaps.length > 0 && {
      reasons: gaps.map(({ step, why }) => ({
        step,
        why,
        text: en.analysis.margins.whyNotExact[why],
      })),
    }),
    witness: changesDocument(changesOf(means.kind, moves, results)),
    audit: sampleOf(claim, audited),
  });
  return {
    area: results.areas[0]!.id,
    house: outcome.house,
    ...(majority && { majority }),
    ...(absent && { absent, reason: en.analysis.margins.absent[absent] }),
    margins: found.margins.map(row),
    inOneArea: found.inOneArea.map(row),
    areas: found.areas.map(row),
  };
}

const scenarioOf = (head: Partial<Scenario>, changes: Scenario["changes"]): Scenario => ({
  ...head,
  set: new Map(),
  assume: [],
  changes,
});

const changesDocument = (changes: Scenario["changes"]): object =>
  (writeScenario(scenarioOf({}, changes)) as { readonly changes?: object }).changes ?? [];

/** Writes each margin that was found as a scenario that `mandate scenario` counts again. */
async function keep(
  { results: { election } }: Count,
  parts: readonly Margins[],
  folder: string,
  output: Output,
  streams: Streams,
): Promise<void> {
  const files = new Map<string, string>();
  for (const { margins: of, inOneArea, areas, results, outcome } of parts)
    for (const margin of [...of, ...inOneArea, ...areas]) {
      if (margin.votes === null) continue;
      const { claim, means } = margin;
      const words = [
        parts.length > 1 ? results.areas[0]!.id : "",
        claim.kind,
        ...("list" in claim ? [claim.list] : []),
        ...("area" in claim && claim.area !== undefined ? [claim.area] : []),
        ...("more" in claim ? [claim.more ? "more" : "fewer"] : []),
        means.kind,
        inOneArea.includes(margin) ? "in-one-area" : "",
      ];
      const name = words
        .filter(Boolean)
        .join("-")
        .replace(/[^\p{L}\p{N}-]+/gu, "-");
      const scenario = scenarioOf(
        { title: inEnglish(() => marginTitle(margin, outcome, results)), election: election.id },
        changesOf(means.kind, margin.moves, results),
      );
      files.set(`${name}.json`, `${JSON.stringify(writeScenario(scenario), null, 2)}\n`);
    }
  await writeFolder(resolve(streams.cwd, folder), files, folder);
  output.note([say.cli.files.scenariosTo(files.size, visible(folder))]);
}

/** @throws ProblemError `unknown-id`, `ambiguous`, `option-value`, with all that is wrong */
function readAsked(options: MarginOptions, { lists, areas }: Results): MarginsAsked {
  const problems: ReturnType<typeof error>[] = [];
  const listOf = (flag: string, text: string) => {
    const found = named(text.trim(), lists);
    if (found.length !== 1) problems.push(notOne(flag, text.trim(), found, lists));
    return found[0] ?? "";
  };
  const list = options.list === undefined ? undefined : listOf("--list", options.list);
  const whole = options.coalition === undefined ? [] : named(options.coalition, lists);
  const coalition =
    options.coalition === undefined
      ? undefined
      : whole.length === 1
        ? whole
        : [...new Set(options.coalition.split("+").map((text) => listOf("--coalition", text)))];
  const area = options.district === undefined ? undefined : areaOf(options.district);
  if (problems.length > 0) throw new ProblemError(...problems);
  return {
    ...(list !== undefined && { list }),
    ...(area !== undefined && { area }),
    ...(coalition && { coalition }),
    ...(options.kind && { kinds: options.kind as ChangeKind[] }),
  };

  function areaOf(text: string): string {
    const wanted = text.toLowerCase();
    const found = areas.filter(({ id, name }) => id === text || name.toLowerCase() === wanted);
    if (found.length === 1) return found[0]!.id;
    const near = nearest(text, [...areas.map(({ id }) => id), ...areas.map(({ name }) => name)]);
    problems.push(
      found.length > 1
        ? error("ambiguous", { source: "--district" }, text, {
            readings: found.map(({ id }) => id),
            how: "by id",
          })
        : error("unknown-id", { source: "--district" }, text, {
            kind: "areas",
            ...(near === undefined ? { known: areas.map(({ id }) => id) } : { nearest: near }),
          }),
    );
    return "";
  }
}
