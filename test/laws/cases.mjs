// The elections that a law is held against: those that ship, constructed ones, and a folder of conformance documents.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A case is one of the law that it names, and of each law that names it as an election that it is matched with.
 *
 * @param root of the repository
 * @param laws documents by id
 * @param engine `readDocument`, `readPackage`
 * @param conformance a folder of results documents, a folder a law, with `constructed/` beside; may be absent
 * @returns by law id: cases `{ id, results, lots, told }`, the smallest first
 */
export function casesByLaw(root, laws, engine, conformance) {
  const cases = [
    ...shipped(join(root, "data/elections"), engine),
    ...constructedCases(join(root, "test/fixtures/laws"), engine),
    ...(conformance ? documents(conformance).map((one) => fromDocument(one, engine)) : []),
  ];
  const ordered = cases.toSorted((a, b) => a.size - b.size);
  const of =
    (law, { elections = [] }) =>
    (one) =>
      one.law === law || elections.includes(one.id);
  return new Map([...laws].map(([law, document]) => [law, ordered.filter(of(law, document))]));
}

/** The cases of test/fixtures/laws: arrays of results documents. */
export const constructedCases = (folder, engine) =>
  documents(folder).map((one) => fromDocument(one, engine));

function documents(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), "utf8")))
    .filter(({ mandate }) => mandate === "results/1");
}

function fromDocument(document, { readDocument }) {
  const { id } = document.election;
  const { expectedPassed: _passed, expectedFailed: _failed, ...known } = document;
  const { results, problems } = readDocument(known, id);
  return made(id, results, problems, document, document.lots ?? []);
}

function* shipped(folder, { readPackage }) {
  for (const id of readdirSync(folder).sort()) {
    const files = readdirSync(join(folder, id)).map((name) => [
      name,
      readFileSync(join(folder, id, name), "utf8"),
    ]);
    const { results, problems } = readPackage(new Map(files), id);
    yield made(id, results, problems, toldOf(results), []);
  }
}

/** What a package says, in the form of a results document. */
function toldOf(results) {
  if (!results) return {};
  const { official, officialPartial, expected, officialLots, passed, further } = results;
  const table = (byArea) =>
    byArea && Object.fromEntries([...byArea].map(([area, row]) => [area, Object.fromEntries(row)]));
  return {
    ...further,
    official: table(official),
    officialPartial: table(officialPartial),
    expected: table(expected),
    officialLots,
    expectedPassed: passed,
  };
}

function made(id, results, problems, told, lots) {
  if (!results) throw new Error(`${id}: ${JSON.stringify(problems)}`);
  const drawn = (told.officialLots ?? []).map(({ won, ...lot }) => ({ ...lot, drawn: won }));
  return {
    id,
    law: results.election.law,
    results,
    lots: { lots: [...lots, ...drawn] },
    told: { ...told, top: results.areas[0].id },
    size: results.areas.length * results.lists.length,
  };
}
