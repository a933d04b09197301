import { SaxesParser } from "saxes";
import { error, type Problem, ProblemError } from "../../results/problem.ts";
import { LIMITS } from "../sheet/limits.ts";

/** An element that is open, or one that was read to its end. Names are without prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** its text and that of the elements inside; filled only in an element that is handed over */
  text: string;
  /** filled only inside an element that is handed over */
  readonly children: Element[];
  /** row of the file where it begins */
  readonly row: number;
}

/** Called with an element at its end; `path` are the elements around it, the outermost first. */
export type Visit = (element: Element, path: readonly Element[]) => void;

/**
 * Reads XML once, strictly, and hands over the elements of some names; nothing else is kept, so that a file may be
 * large. A document type that declares entities is refused, and so is nesting that no format has.
 *
 * @param names elements that are handed over whole; those inside them are not handed over again
 * @param standsFor the text that an element stands for, as formats have for blanks in a row; "" for none
 * @throws ProblemError `unreadable` where it is not well formed, or against the limits
 */
export function readElements(
  xml: string,
  source: string,
  names: ReadonlySet<string>,
  visit: Visit,
  standsFor: (element: Element) => string = () => "",
): void {
  const parser = new SaxesParser();
  const path: Element[] = [];
  let elements = 0;
  /** how many of `path` stand outside the element that is being kept */
  let kept: number | undefined;
  const fail = (reason: string) => new ProblemError(problemAt(source, parser.line, reason));
  const add = (text: string) => {
    if (text.length > LIMITS.cell) throw fail("cell");
    if (kept !== undefined && text !== "") for (const open of path.slice(kept)) open.text += text;
  };
  parser.on("error", () => {
    throw fail("markup");
  });
  parser.on("doctype", (text) => {
    if (/<!(?:ENTITY|ELEMENT|ATTLIST|NOTATION)|%/i.test(text)) throw fail("entities");
  });
  parser.on("opentag", (tag) => {
    if (path.length === LIMITS.depth) throw fail("depth");
    if (++elements > LIMITS.elements) throw fail("size");
    const name = local(tag.name);
    const element: Element = {
      name,
      attributes: attributesOf(tag.attributes),
      text: "",
      children: [],
      row: parser.line,
    };
    if (kept !== undefined) path.at(-1)!.children.push(element);
    else if (names.has(name)) kept = path.length;
    path.push(element);
    if (kept !== undefined) add(standsFor(element));
  });
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", () => {
    const element = path.pop()!;
    element.text = element.text.trim();
    if (path.length !== kept) return;
    kept = undefined;
    visit(element, path);
  });
  for (let at = 0; at < xml.length; at += CHUNK) parser.write(xml.slice(at, at + CHUNK));
  parser.close();
}

const CHUNK = 1 << 16;

function attributesOf(attributes: Readonly<Record<string, string>>): Element["attributes"] {
  const entries = Object.entries(attributes);
  return entries.length === 0 ? NONE : new Map(entries.map(([key, value]) => [local(key), value]));
}

const NONE: Element["attributes"] = new Map();

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

const problemAt = (source: string, row: number, reason: string): Problem =>
  error("unreadable", { source, row }, "", { reason });

/** The first element of a name inside another, along a path of names. */
export const inside = (element: Element, ...names: readonly string[]): Element | undefined =>
  names.reduce<Element | undefined>(
    (at, name) => at?.children.find((child) => child.name === name),
    element,
  );

/** The text of an element inside, along a path of names; "" where there is none. */
export const textIn = (element: Element, ...names: readonly string[]): string =>
  inside(element, ...names)?.text ?? "";
