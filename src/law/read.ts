import { error, type Problem } from "../results/problem.ts";
import { checkLaw } from "./check/check.ts";
import { readCondition } from "./conditions.ts";
import { guard } from "./guard.ts";
import { issueProblems } from "./issues.ts";
import type { Law, LawDocument, Step } from "./law.ts";
import { changed as withChanges } from "./paths.ts";
import { type LawJson, lawDocument } from "./schema.ts";
import type { ReadValue, StepStart } from "./steps/kind.ts";
import { STEPS, type StepJson } from "./steps/register.ts";
import { readValue } from "./values.ts";

/** Law documents by id; undefined where there is none. */
export type Catalogue = (id: string) => unknown;

export interface LawReading {
  readonly law?: Law;
  readonly problems: readonly Problem[];
}

/**
 * Reads a law document: its form, the law that it extends, and all that a form cannot say.
 *
 * @param document JSON, not trusted
 * @param source names the document in problems: a file, or a built-in id
 * @param catalogue where `extends` looks for other laws
 * @returns the law only if there is no error; paths in problems point into the document after `extends`
 */
export function readLaw(document: unknown, source: string, catalogue: Catalogue): LawReading {
  const { resolved, problems } = resolve(document, source, catalogue, []);
  if (resolved === undefined) return { problems };
  const extended = (document as LawJson).extends !== undefined;
  return extended ? readResolved(resolved, source) : readSound(resolved, source, []);
}

/** Reads a document that extends no other; `changed` are the paths that a scenario replaced in it. */
export function readResolved(
  document: LawDocument,
  source: string,
  changed: readonly string[] = [],
): LawReading {
  const problems = formProblems(document, source);
  return problems.length > 0 ? { problems } : readSound(document, source, changed);
}

/** Reads a document whose form is known to be sound. */
function readSound(document: LawDocument, source: string, changed: readonly string[]): LawReading {
  const law = build(document as LawJson, document, changed);
  const faults = checkLaw(law, source);
  return faults.length > 0 ? { problems: faults } : { law, problems: [] };
}

function formProblems(document: unknown, source: string): Problem[] {
  const unsafe = guard(document, source);
  if (unsafe) return [unsafe];
  // jitless: a document is read once or a few times, too few to repay a compiled schema
  const read = lawDocument.safeParse(document, { reportInput: true, jitless: true });
  return read.success ? [] : issueProblems(read.error.issues, source);
}

interface Resolution {
  readonly resolved?: LawDocument;
  readonly problems: readonly Problem[];
}

/** The document with the law that it extends taken in, and so on upwards. */
function resolve(
  document: unknown,
  source: string,
  catalogue: Catalogue,
  below: readonly string[],
): Resolution {
  const problems = formProblems(document, source);
  if (problems.length > 0) return { problems };
  const { extends: parent, change, ...own } = document as LawJson;
  const chain = [...below, own.id];
  if (parent === undefined) {
    if (change === undefined) return { resolved: own, problems: [] };
    return { problems: [error("schema", { source, path: "extends" }, "", { expected: "name" })] };
  }
  const fault = (reason: string) => ({
    problems: [
      error("extends", { source, path: "extends" }, parent, { reason, chain: [...chain, parent] }),
    ],
  });
  if (chain.includes(parent)) return fault("cycle");
  const other = catalogue(parent);
  if (other === undefined) return fault("unknown");
  const above = resolve(other, parent, catalogue, chain);
  if (above.resolved === undefined) return above;
  const result = withChanges(above.resolved, new Map(Object.entries(change ?? {})), source);
  if (result.problems.length > 0) return { problems: result.problems };
  // the span of time is each law's own, and what was said of another law in words is not said of this one
  const {
    from: _from,
    until: _until,
    translations: _said,
    terms: _words,
    ...inherited
  } = result.document;
  return { resolved: { ...inherited, ...own }, problems: [] };
}

function build(json: LawJson, document: LawDocument, changed: readonly string[]): Law {
  const named = new Set(Object.keys(json.values ?? {}));
  const steps = (json.steps ?? []).map((step, i) =>
    readStep(step, `steps/${i}`, json.ties ?? [], named),
  );
  return {
    id: json.id,
    title: json.title,
    ...(json.country !== undefined && { country: json.country }),
    ...(json.from !== undefined && { from: json.from }),
    ...(json.until !== undefined && { until: json.until }),
    sources: (json.sources ?? []) as Law["sources"],
    ...(json.seats !== undefined && { seats: json.seats }),
    conditions: byName(json.conditions, (condition, name) =>
      readCondition(condition, `conditions/${name}`, named),
    ),
    values: byName(json.values, (value, name) => readValue(value, `values/${name}`, named)),
    steps,
    result: json.result ?? (steps.length === 1 ? [steps[0]!.name] : []),
    ties: json.ties ?? [],
    elections: json.elections ?? [],
    unknown: json.unknown ?? [],
    notes: json.notes ?? [],
    translations: new Map(
      Object.entries(json.translations ?? {}).map(([language, { title, notes, unknown }]) => [
        language,
        { title, notes: notes ?? [], unknown: unknown ?? [] },
      ]),
    ),
    terms: (json.terms ?? []).map(({ term, original, language, source, translated }) => ({
      term,
      original,
      language,
      ...(source !== undefined && { source }),
      translated: translated === true,
    })),
    changed,
    document,
  };
}

const byName = <Json, Read>(
  entries: Readonly<Record<string, Json>> | undefined,
  read: (json: Json, name: string) => Read,
): Map<string, Read> =>
  new Map(Object.entries(entries ?? {}).map(([name, json]) => [name, read(json, name)]));

function readStep(
  json: StepJson,
  path: string,
  ties: Law["ties"],
  named: ReadonlySet<string>,
): Step {
  const value: ReadValue = (part, key) => readValue(part, `${path}/${key}`, named);
  const { each = [], when } = json;
  const start: StepStart = {
    name: json.name,
    path,
    ...(json.article !== undefined && { article: json.article }),
    ties: json.ties ?? ties,
    ...("who" in json &&
      json.who !== undefined && { who: readCondition(json.who, `${path}/who`, named) }),
    ...(when && { when: { value: value(when.value, "when/value"), atLeast: when.atLeast } }),
    each: typeof each === "string" ? [each] : each,
  };
  // the schema has matched the kind with its form
  return STEPS[json.kind].read(json as never, start, value);
}
