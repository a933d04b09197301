import { error, ProblemError } from "../../results/problem.ts";
import type { Chosen } from "../apply/choose.ts";
import type { Told } from "../nested/counted.ts";
import { nist } from "../nested/nist.ts";
import { FACTS, PARTS } from "../nested/report.ts";
import type { Tree } from "../sheet/sheets.ts";
import { clarity } from "./clarity.ts";
import { ech0252, isEch0252 } from "./ech0252.ts";
import { type Element, readElements } from "./elements.ts";
import { eml510 } from "./eml510.ts";

type Xml = Tree & { readonly kind: "xml" };

/**
 * Reads results in XML by its root element: EML 510, NIST SP 1500-100, Clarity, eCH-0252.
 *
 * @param options a contest, where the file holds several
 */
export function readXml(tree: Xml, source: string, options: Chosen = {}): Told {
  const format = isEch0252(tree) ? ech0252 : FORMATS.get(tree.root);
  if (!format)
    return { problems: [error("unknown-format", { source }, `XML, ${tree.root}`)], left: [] };
  try {
    return format(tree, source, options);
  } catch (fault) {
    if (fault instanceof ProblemError) return { problems: fault.problems, left: [] };
    throw fault;
  }
}

function nistXml(tree: Xml, source: string, options: Chosen): Told {
  const parts = new Map<string, Element[]>(PARTS.map((name) => [name, []]));
  const facts = new Map<string, Element>();
  const wanted = new Set<string>([...PARTS, ...FACTS]);
  readElements(tree.text, source, wanted, (element, path) => {
    const kept = parts.get(element.name);
    if (kept) kept.push(element);
    else if (
      ["Election", "ElectionReport"].includes(path.at(-1)?.name ?? "") &&
      !facts.has(element.name)
    )
      facts.set(element.name, element);
  });
  const [parties, candidates, units, contests, ballots] = PARTS.map((name) => parts.get(name)!);
  return nist(
    {
      ...{ parties: parties!, candidates: candidates!, units: units!, contests: contests! },
      ...{ ballots: ballots!, facts },
    },
    source,
    options,
  );
}

const FORMATS: ReadonlyMap<string, (tree: Xml, source: string, options: Chosen) => Told> = new Map([
  ["EML", eml510],
  ["ElectionReport", nistXml],
  ["ElectionResult", clarity],
]);
