// The mutants of a law as it is written: of a law that extends another, only what it says itself.
import { mutantsOf } from "./mutants.mjs";

const TELLING = [
  "article",
  "elections",
  "from",
  "until",
  "sources",
  "notes",
  "unknown",
  "title",
  "country",
  "id",
];

/** @returns `{ path, change, document }`; the document has what it extends taken in */
export function lawMutants(id, laws, engine) {
  const own = laws.get(id);
  const document = resolved(id, laws, engine);
  const all = mutantsOf(document);
  if (own.extends === undefined) return all;
  const written = [...Object.keys(own.change ?? {}), ...Object.keys(own)];
  const kept = all.filter(({ path }) =>
    written.some((key) => path === key || path.startsWith(`${key}/`)),
  );
  return [...kept, ...unchanged(id, laws, engine)];
}

/** One change that the law makes in the other left out at a time. */
function unchanged(id, laws, engine) {
  const { change = {}, ...own } = laws.get(id);
  return Object.keys(change)
    .filter((path) => !TELLING.includes(path.split("/").at(-1)))
    .map((path) => {
      const { [path]: _, ...rest } = change;
      const law = { ...own, ...(Object.keys(rest).length > 0 && { change: rest }) };
      return {
        path,
        change: `as in ${own.extends}`,
        document: resolved(id, new Map([...laws, [id, law]]), engine),
      };
    })
    .filter(({ document }) => document !== undefined);
}

/** The document with the law that it extends taken in; undefined where that cannot be. */
export function resolved(id, laws, engine) {
  const { extends: parent, change = {}, ...own } = laws.get(id);
  if (parent === undefined) return own;
  const above = resolved(parent, laws, engine);
  if (!above) return undefined;
  const { document, problems } = engine.changed(above, new Map(Object.entries(change)), id);
  return problems.length > 0 ? undefined : { ...document, ...own };
}
