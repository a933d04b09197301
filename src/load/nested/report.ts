import { type Element, inside, textIn } from "../xml/elements.ts";

/** The parts of an election report that tell results, as they stand anywhere in it. */
export interface Report {
  readonly parties: readonly Element[];
  readonly candidates: readonly Element[];
  readonly units: readonly Element[];
  readonly contests: readonly Element[];
  readonly ballots: readonly Element[];
  /** elements of the report and the election itself, the first of each name */
  readonly facts: ReadonlyMap<string, Element>;
}

export const PARTS = ["Party", "Candidate", "GpUnit", "Contest", "BallotCounts"] as const;
export const FACTS = [
  ...["Name", "StartDate", "Status", "ExternalIdentifier"],
  ...["VendorApplicationId", "TestType", "Notes"],
] as const;

/** A report that this program wrote: its objects carry the ids of the results. */
export const isOwn = ({ facts }: Report): boolean =>
  facts.get("VendorApplicationId")?.text === "mandate";

/** The value of an external identifier of a name; undefined where there is none. */
export function identified(element: Element, name: "id" | "kind"): string | undefined {
  const found = element.children.find(
    (child) => child.name === "ExternalIdentifier" && textIn(child, "OtherType") === name,
  );
  return found && textIn(found, "Value");
}

/** The id of an object, by the name of either format. */
export const idOf = (element: Element): string =>
  element.attributes.get("ObjectId") ?? element.attributes.get("objectId") ?? "";

export const index = (elements: readonly Element[]): Map<string, Element> =>
  new Map(elements.map((element) => [idOf(element), element]));

/** The place of an element. */
export const at = (source: string, element: Element, area?: string) => ({
  source,
  ...(element.row > 0 && { row: element.row }),
  path: element.name,
  ...(area !== undefined && { area }),
});

/** An internationalised text, in its first language: `Text` in XML, `Text/Content` in JSON; or a plain text. */
export function textOf(element: Element | undefined): string {
  const text = element && inside(element, "Text");
  return text ? (inside(text, "Content")?.text ?? text.text) : (element?.text ?? "");
}

export const titleOf = (element: Element, name: string): string => textOf(inside(element, name));

/** Ids of a name, each in an element of its own or several in one, parted by blanks. */
export const idsIn = (element: Element, ...names: readonly string[]): string[] =>
  element.children
    .filter(({ name }) => names.includes(name))
    .flatMap(({ text }) => text.split(/\s+/).filter((id) => id !== ""));
