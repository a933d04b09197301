import { error, type Place, type Problem } from "../../results/problem.ts";
import { notWhole } from "../../results/whole.ts";

/** The words of JSON Schema that the published schema of results uses. */
export interface Form {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Form[];
  readonly properties?: Readonly<Record<string, Form>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Form;
  readonly items?: Form | false;
  readonly prefixItems?: readonly Form[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** How many problems are told of one document. */
const MOST = 50;

/** Holds JSON against its published schema: every place at which it is not as it must be, with what is expected there. */
export function formProblems(form: Form, json: unknown, source: string): Problem[] {
  const problems: Problem[] = [];
  hold(form, json, [], problems, json, source);
  return problems;
}

type Path = readonly (string | number)[];

function hold(
  form: Form,
  value: unknown,
  path: Path,
  problems: Problem[],
  root: unknown,
  source: string,
): void {
  if (problems.length >= MOST) return;
  const inner = (next: Form, item: unknown, key: string | number) =>
    hold(next, item, [...path, key], problems, root, source);
  const wrong = misfit(form, value);
  if (wrong !== undefined) {
    const code = wrong === "whole number" ? (notWhole(value) ?? "schema") : "schema";
    const values = code === "schema" ? { expected: wrong } : {};
    problems.push(error(code, placeOf(root, path, source), shown(value), values));
  } else if (form.anyOf) {
    const fits = form.anyOf.find((one) => misfit(one, value) === undefined);
    if (fits) hold(fits, value, path, problems, root, source);
  } else if (Array.isArray(value)) {
    const { prefixItems = [], items } = form;
    value.forEach((item, i) => {
      const next = prefixItems[i] ?? items;
      if (next) inner(next, item, i);
    });
  } else if (typeof value === "object" && value !== null) {
    const { properties = {}, required = [], additionalProperties = true } = form;
    for (const key of required)
      if (!Object.hasOwn(value, key)) inner({ ...properties[key], type: ABSENT }, undefined, key);
    for (const [key, item] of Object.entries(value)) {
      const next = Object.hasOwn(properties, key) ? properties[key]! : additionalProperties;
      if (next === false)
        problems.push(
          error("schema", placeOf(root, path, source), key, { expected: "no such key" }),
        );
      else if (next !== true) inner(next, item, key);
    }
  }
}

/** A type that no value has: the key is missing. */
const ABSENT = "absent";

/** What is expected where a value is something else; undefined where it fits, as far as it can be told from outside. */
function misfit(form: Form, value: unknown): string | readonly string[] | undefined {
  const { type, minLength = 0, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = form;
  const ways =
    form.anyOf ?? (typeof type === "object" ? type.map((one) => ({ ...form, type: one })) : []);
  if (ways.length > 0) {
    const misfits = ways.map((one) => misfit(one, value));
    return misfits.includes(undefined) ? undefined : misfits[0];
  }
  if ("const" in form) return value === form.const ? undefined : [String(form.const)];
  if (form.enum) return form.enum.includes(value) ? undefined : form.enum.map(String);
  switch (type) {
    case "string":
      return typeof value === "string" && value.length >= minLength ? undefined : "text";
    case "integer":
    case "number": {
      const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = form;
      const fits =
        typeof value === "number" &&
        (type === "number" ? Number.isFinite(value) : Number.isSafeInteger(value)) &&
        value >= minimum &&
        value <= maximum;
      return fits ? undefined : "whole number";
    }
    case "boolean":
      return typeof value === "boolean" ? undefined : ["true", "false"];
    case "null":
      return value === null ? undefined : ["null"];
    case "array":
      if (!Array.isArray(value)) return "list";
      return value.length >= minItems && value.length <= maxItems ? undefined : "entries";
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value)
        ? undefined
        : "object";
    case ABSENT:
      return "value";
    default:
      return undefined;
  }
}

/** The path, and the area or list that it leads into. */
function placeOf(root: unknown, path: Path, source: string): Place {
  const [group, index] = path;
  const item = at(at(root, group), index);
  const id = at(item, "id");
  return {
    source,
    path: path.join("/"),
    ...(typeof id === "string" && group === "areas" && { area: id }),
    ...(typeof id === "string" && group === "lists" && { list: id }),
  };
}

const at = (json: unknown, key: string | number | undefined): unknown =>
  typeof json === "object" && json !== null && key !== undefined && Object.hasOwn(json, key)
    ? json[key as keyof typeof json]
    : undefined;

const shown = (value: unknown): string =>
  value === undefined ? "" : JSON.stringify(value).slice(0, 200);
