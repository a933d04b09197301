import fc from "fast-check";
import { AREA_FURTHER } from "../../src/results/further.ts";
import { KINDS, LEVELS } from "../../src/results/results.ts";

const awkward = fc.constantFrom(
  "__proto__",
  "constructor",
  "=1+1",
  "a,b",
  'say "x"',
  "line\nbreak",
  " spaced ",
  "<b>",
  "\u001b[0m",
  "7",
);
const text = fc.oneof(awkward, fc.string({ minLength: 1, maxLength: 8 }));
const whole = fc.nat({ max: 1e9 });
const known = fc.oneof(
  whole,
  fc.tuple(whole, whole).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
);
const totals = fc.record(
  { registered: known, cast: known, valid: known, invalid: known, blank: known },
  { requiredKeys: [] },
);
const map = <T>(keys: readonly string[], value: fc.Arbitrary<T>) =>
  fc
    .tuple(
      fc.subarray([...keys]),
      fc.array(value, { minLength: keys.length, maxLength: keys.length }),
    )
    .map(([ids, values]) => Object.fromEntries(ids.map((id, i) => [id, values[i]!])));

const inLanguages = map(["ru", "ky", "__proto__"], text);

/** Lists in connections, one of which is called __proto__; the second list of the first is a sub-connection. */
const grouped = ([first, second, ...others]: readonly string[]) =>
  Object.fromEntries([
    ["1", [...(first === undefined ? [] : [first]), ...(second === undefined ? [] : [[second]])]],
    ["__proto__", others],
  ]);

/** A results document of any shape that the format allows, with names and ids that break careless readers. */
export const documents: fc.Arbitrary<object> = fc
  .tuple(
    fc.uniqueArray(text, { minLength: 1, maxLength: 4 }),
    fc.uniqueArray(text, { minLength: 1, maxLength: 5 }),
  )
  .chain(([lists, areas]) => {
    const votes = map(lists, fc.option(whole));
    return fc.record(
      {
        mandate: fc.constant("results/1"),
        election: fc.record(
          {
            id: text,
            title: text,
            translations: fc.record({
              ru: fc.record({ title: fc.constant("Выборы"), notes: fc.constant(["Заметка"]) }),
            }),
            country: text,
            date: fc.constant("2020-10-04"),
            year: fc.integer({ min: 1790, max: 2100 }),
            law: text,
            status: fc.constantFrom("preliminary", "final", "simulated", "constructed"),
            annulled: fc.record({ date: text, by: text }, { requiredKeys: [] }),
            count: fc.record({ label: text, stations: whole }, { requiredKeys: [] }),
            sources: fc.array(fc.record({ title: text, url: text }, { requiredKeys: ["title"] })),
            notes: fc.array(text),
          },
          { requiredKeys: ["id", "title", "status", "sources"] },
        ),
        lists: fc.tuple(
          ...lists.map((id) =>
            fc.record(
              {
                id: fc.constant(id),
                name: text,
                short: text,
                names: inLanguages,
                shorts: inLanguages,
                kind: fc.constantFrom(...KINDS),
                members: whole,
                connection: text,
                subConnection: text,
                colour: text,
                noList: fc.boolean(),
              },
              { requiredKeys: ["id", "name", "kind"] },
            ),
          ),
        ),
        areas: fc.tuple(
          ...areas.map((id, i) =>
            fc.record(
              {
                id: fc.constant(id),
                name: text,
                names: inLanguages,
                level: fc.constantFrom(...LEVELS),
                parent: i === 0 ? fc.constant(null) : fc.constantFrom(...areas.slice(0, i)),
                source: text,
                count: fc.record({ label: text, stations: whole, of: whole }, { requiredKeys: [] }),
                seats: whole,
                population: whole,
                totals,
                votes,
                constituency: fc.record({ votes, totals }, { requiredKeys: [] }),
                direct: map(lists, whole),
                candidates: map(lists, whole),
                connections: fc.subarray(lists).map(grouped),
                candidateVotes: map(
                  ["1", "__proto__", "c"],
                  fc.array(fc.tuple(fc.constantFrom(...lists), whole), { maxLength: 3 }),
                ),
                winners: fc.array(
                  fc.record(
                    {
                      constituency: fc.oneof(whole, text),
                      list: fc.constantFrom(...lists),
                      votes: whole,
                      valid: whole,
                      elected: fc.boolean(),
                    },
                    { requiredKeys: ["constituency", "list", "votes", "valid"] },
                  ),
                  { maxLength: 3 },
                ),
                tile: fc.tuple(whole, whole),
                figures: map(["a", "__proto__", "c,d"], fc.oneof(text, whole, fc.constant("0.50"))),
                adjustmentSeats: whole,
                listSeats: whole,
                nationalSeats: whole,
                constituencySeats: whole,
                [AREA_FURTHER.at(-1)!]: fc.constant({ x: { list: 1 } }),
              },
              { requiredKeys: ["id", "name", "level"] },
            ),
          ),
        ),
        official: map(areas, map(lists, whole)),
        officialPartial: map(areas, map(lists, whole)),
        expected: map(areas, map(lists, whole)),
        officialLots: fc.array(
          fc.record({
            area: fc.constantFrom(...areas),
            among: fc.subarray(lists),
            seats: whole,
            won: fc.subarray(lists),
          }),
          { maxLength: 2 },
        ),
        passed: fc.subarray(lists),
        votesPerBallot: fc.oneof(fc.constant("seats"), fc.integer({ min: 1, max: 9 })),
        officialSteps: fc.constant({ order: ["x"] }),
      },
      { requiredKeys: ["mandate", "election", "lists", "areas"] },
    );
  });
