import { error, ProblemError } from "../../results/problem.ts";
import type { Chosen } from "../apply/choose.ts";
import { LIMITS } from "../sheet/limits.ts";
import type { Element } from "../xml/elements.ts";
import type { Told } from "./counted.ts";
import { nist } from "./nist.ts";
import { FACTS, PARTS } from "./report.ts";
import { isValgresultat, valgresultat } from "./valgresultat.ts";

/**
 * Reads results in nested JSON that names its numbers itself: NIST SP 1500-100, valgresultat.no. A results document is
 * no concern of this.
 *
 * @param options a contest, where the file holds several
 */
export function readNested(value: unknown, source: string, options: Chosen = {}): Told {
  try {
    if (isValgresultat(value)) return valgresultat(value, source);
    if (isReport(value)) return nistJson(value, source, options);
  } catch (fault) {
    if (fault instanceof ProblemError) return { problems: fault.problems, left: [] };
    throw fault;
  }
  return { problems: [error("unknown-format", { source }, "JSON")], left: [] };
}

/** Whether JSON is in a format that is read here. */
export const isNested = (value: unknown): boolean => isValgresultat(value) || isReport(value);

function isReport(value: unknown): value is object {
  const type = isObject(value) ? value["@type"] : undefined;
  return typeof type === "string" && /(?:^|\.)ElectionReport$/.test(type);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function nistJson(report: object, source: string, options: Chosen): Told {
  const root = elementOf("ElectionReport", report, source, 0);
  const elections = root.children.filter(({ name }) => name === "Election");
  const inside = (name: string) =>
    [root, ...elections].flatMap(({ children }) => children.filter((child) => child.name === name));
  const [parties, candidates, units, contests, ballots] = PARTS.map(inside);
  const facts = new Map(
    FACTS.flatMap((name) =>
      inside(name)
        .slice(0, 1)
        .map((fact) => [name as string, fact] as const),
    ),
  );
  return nist(
    {
      ...{ parties: parties!, candidates: candidates!, units: units!, contests: contests! },
      ...{ ballots: ballots!, facts },
    },
    source,
    options,
  );
}

/** JSON in the form of elements: a key is a name, an array several elements of it; `@type` and `@id` are attributes. */
function elementOf(name: string, value: unknown, source: string, depth: number): Element {
  if (depth > LIMITS.depth)
    throw new ProblemError(error("unreadable", { source }, "", { reason: "depth" }));
  const attributes = new Map<string, string>();
  const children: Element[] = [];
  if (isObject(value))
    for (const [key, inner] of Object.entries(value)) {
      if (key === "@id") attributes.set("ObjectId", String(inner));
      else if (key === "@type") attributes.set("type", String(inner));
      else
        for (const one of Array.isArray(inner) ? inner : [inner])
          children.push(elementOf(key, one, source, depth + 1));
    }
  const text = typeof value === "object" ? "" : String(value);
  return { name, attributes, children, text, row: 0 };
}
