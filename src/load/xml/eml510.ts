import { type Problem, warning } from "../../results/problem.ts";
import type { Election, Level, Status } from "../../results/results.ts";
import type { Chosen } from "../apply/choose.ts";
import type { Left } from "../apply/left.ts";
import { bareElection } from "../election.ts";
import { chosen, isTold, type Told, told } from "../nested/counted.ts";
import type { Tree } from "../sheet/sheets.ts";
import { type Element, readElements, textIn } from "./elements.ts";
import { areasOf, type Contest, contestOf, inUnit, unitOf } from "./eml-units.ts";

/**
 * A count in EML 510 (OASIS Election Markup Language 5), as the Dutch Kiesraad writes it in EML_NL 510a to 510d. A
 * list's votes stand before those of its candidates, which are part of them. In EML_NL `Cast` is the number of people
 * called to vote, and the ballots cast are the voters admitted ("toegelaten kiezers"); elsewhere `Cast` is ballots.
 * In a count of ours (interop/convert/eml.ts) ids, kinds, levels and seats stand too.
 */
export function eml510(tree: Tree & { kind: "xml" }, source: string, options: Chosen): Told {
  const dutch = tree.namespaces.includes("http://www.kiesraad.nl/extensions");
  const problems: Problem[] = [];
  const left: Left[] = [];
  const contests = new Map<Element, Contest>();
  const facts = new Map<string, Element>();
  let form = "";
  readElements(tree.text, source, RECORDS, (element, path) => {
    form ||= path[0]?.attributes.get("Id") ?? "";
    if (!facts.has(element.name) && FACTS.includes(element.name)) facts.set(element.name, element);
    const at = path.findLast(({ name }) => name === "Contest");
    if (!at) return;
    const contest = contestOf(contests, at);
    if (element.name === "ContestIdentifier") {
      contest.id = element.attributes.get("Id") ?? "";
      contest.name = textIn(element, "ContestName") || contest.id || contest.name;
      contest.code = element.attributes.get("ShortCode") ?? contest.name;
      return;
    }
    const around = path.find(({ name }) => name === "TotalVotes" || name === "ReportingUnitVotes");
    if (around) inUnit(element, unitOf(contest, around), contest, { source, dutch, problems });
  });
  const own = facts.get("TransactionId")?.text === "mandate";
  const nameOf = ({ name, code }: Contest) => (own ? code : name);
  const contest = chosen([...contests.values()], nameOf, source, "contest", options);
  if (isTold(contest)) return contest;
  const units = [...contest.units.values()];
  for (const unit of units)
    for (const [list, sum] of unit.candidates)
      if (sum !== unit.votes.get(list))
        problems.push(
          warning(
            "sum-lists",
            { source, row: unit.row, area: unit.name, list: contest.lists.get(list)?.name ?? list },
            String(unit.votes.get(list)),
            { from: sum, to: sum },
          ),
        );
  if (units.some(({ candidates }) => candidates.size > 0))
    left.push({
      place: { source, path: "Selection/Candidate" },
      because: "part of the votes of its list",
    });
  if (dutch)
    left.push({
      place: { source, path: "Cast" },
      because: "people called to vote, no ballots: read as registered",
    });
  const bare = electionOf(facts, source, { dutch, own });
  const identifier = facts.get("ElectionIdentifier");
  const domain = identifier ? textIn(identifier, "ElectionDomain") : "";
  return told({
    election: bare,
    lists: [...contest.lists.values()].map((list) => (own ? { ...list, id: list.key } : list)),
    areas: areasOf(
      contest,
      own ? contest.name : domain || bare.title,
      (dutch ? LEVEL.get(form) : undefined) ?? ["nation", "district"],
      source,
      own,
    ),
    left,
    problems,
  });
}

function electionOf(
  facts: ReadonlyMap<string, Element>,
  source: string,
  { dutch, own }: { dutch: boolean; own: boolean },
): Election {
  const bare = bareElection(source);
  const identifier = facts.get("ElectionIdentifier");
  const title = identifier ? textIn(identifier, "ElectionName") : "";
  const date = identifier ? textIn(identifier, "ElectionDate") : "";
  const named = {
    ...bare,
    ...(title !== "" && { title }),
    ...(/^\d{4}-\d\d-\d\d$/.test(date) && { date }),
    ...(dutch && { country: "NL" }),
  };
  if (!own) return named;
  const { notes: _, ...stated } = named;
  const status = facts.get("EventQualifier")?.text as Status;
  return {
    ...stated,
    id: identifier?.attributes.get("Id") ?? bare.id,
    ...(STATUSES.includes(status) && { status }),
  };
}

const STATUSES: readonly Status[] = ["preliminary", "final", "simulated", "constructed"];
const FACTS: readonly string[] = ["TransactionId", "EventQualifier", "ElectionIdentifier"];

const RECORDS = new Set([
  ...FACTS,
  "CountMetric",
  "ContestIdentifier",
  "ReportingUnitIdentifier",
  "Selection",
  "Cast",
  "TotalCounted",
  "RejectedVotes",
  "UncountedVotes",
]);

/** What a form of EML_NL covers, and what its reporting units are. */
const LEVEL: ReadonlyMap<string, readonly [Level, Level]> = new Map([
  ["510a", ["station", "station"]],
  ["510b", ["municipality", "station"]],
  ["510c", ["district", "municipality"]],
  ["510d", ["nation", "district"]],
]);
