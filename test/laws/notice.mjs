import { apart } from "./apart.mjs";
import { resolved } from "./inherited.mjs";

/**
 * Whether a case notices that a law was changed: it comes out otherwise than it says. A difference that is there with
 * the law as it is (a fault of the data) notices nothing.
 * A law that extends the changed one has the change too, and its cases count.
 *
 * @returns `known`: the cases that come out otherwise even so; `verdict`: of a mutant, "refused" by the reader of laws,
 *   "noticed" or "survived"
 */
export function noticedBy({ law, laws, cases, engine }) {
  const own = held(law, resolved(law, laws, engine));
  const heirs = [...laws.keys()]
    .filter((id) => id !== law && descends(id, law, laws))
    .map((id) => held(id, resolved(id, laws, engine)));

  function held(id, document) {
    const read = engine.readLaw(document, id, () => undefined).law;
    const found = (cases.get(id) ?? []).map((one) => ({ one, known: differences(one, read) }));
    return { id, found };
  }

  function differences({ results, lots, told }, read) {
    try {
      return apart(told, read, engine.elect(read, results, lots));
    } catch (error) {
      return new Set([`cannot be elected: ${error.message}`]);
    }
  }

  const notices = ({ id, found }, document) => {
    const read = document && engine.readLaw(document, id, () => undefined).law;
    if (!read) return undefined;
    const one = found.findIndex(({ one, known }) =>
      [...differences(one, read)].some((name) => !known.has(name)),
    );
    if (one > 0) found.unshift(...found.splice(one, 1)); // what noticed once is asked first from now on
    return one >= 0;
  };

  const known = own.found
    .filter((one) => one.known.size > 0)
    .map((one) => `${one.one.id}: ${[...one.known].slice(0, 3).join(", ")}`);

  const verdict = ({ document }) => {
    const noticed = notices(own, document);
    if (noticed === undefined) return "refused";
    if (noticed) return "noticed";
    const changedLaws = new Map([...laws, [law, document]]);
    return heirs.some((heir) => notices(heir, resolved(heir.id, changedLaws, engine)))
      ? "noticed"
      : "survived";
  };
  return { known, verdict };
}

function descends(id, from, laws) {
  const parent = laws.get(id)?.extends;
  return parent !== undefined && (parent === from || descends(parent, from, laws));
}
