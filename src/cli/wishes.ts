import type { Wishes } from "../analysis/coalition/game.ts";
import { ceil, fraction, times } from "../exact/fraction.ts";
import { parseFraction } from "../exact/parse.ts";
import { nearest } from "../law/nearest.ts";
import { error, misuse, type Problem, ProblemError } from "../results/problem.ts";
import type { List } from "../results/results.ts";

export interface WishOptions {
  readonly exclude?: readonly string[];
  readonly together?: readonly string[];
  readonly apart?: readonly string[];
  readonly majority?: string;
}

/**
 * Who will sit with whom, as the options say.
 * @throws ProblemError `unknown-id`, `ambiguous`, `option-value` for all lists that are not known or not enough, `usage`
 *   if lists are both together and apart
 */
export function readWishes(options: WishOptions, lists: readonly List[]): Wishes {
  const problems: Problem[] = [];
  const ids = (flag: string, text: string, sign: string): string[] => {
    const whole = named(text, lists);
    const parts = whole.length > 0 ? [text] : text.split(sign).map((part) => part.trim());
    return parts.flatMap((part) => {
      const found = named(part, lists);
      if (found.length !== 1) problems.push(notOne(flag, part, found, lists));
      return found;
    });
  };
  const groups = (flag: string, texts: readonly string[] = []) =>
    texts.map((text) => {
      const group = [...new Set(ids(flag, text, "+"))];
      if (group.length < 2 && problems.length === 0) problems.push(tooFew(flag, text, lists));
      return group;
    });
  const exclude = [
    ...new Set((options.exclude ?? []).flatMap((text) => ids("--exclude", text, ","))),
  ];
  const together = groups("--together", options.together);
  const apart = groups("--apart", options.apart);
  problems.push(...both(together, apart));
  if (problems.length > 0) throw new ProblemError(...problems);
  return {
    ...(exclude.length > 0 && { exclude }),
    ...(together.length > 0 && { together }),
    ...(apart.length > 0 && { apart }),
  };
}

/** By id; else by name or short name, whatever the case of the letters. */
export function named(text: string, lists: readonly List[]): string[] {
  if (lists.some(({ id }) => id === text)) return [text];
  const wanted = text.toLowerCase();
  const names = ({ name, short }: List) => [name, short ?? name].map((one) => one.toLowerCase());
  return lists.filter((list) => names(list).includes(wanted)).map(({ id }) => id);
}

export function notOne(
  flag: string,
  text: string,
  found: readonly string[],
  lists: readonly List[],
) {
  if (found.length > 1)
    return error("ambiguous", { source: flag }, text, {
      readings: found,
      how: "by id",
    });
  const known = lists.flatMap(({ id, name, short }) => [id, name, short ?? name]);
  const near = nearest(text, known);
  return error("unknown-id", { source: flag }, text, {
    kind: "lists",
    ...(near === undefined ? { known: lists.map(({ id }) => id) } : { nearest: near }),
  });
}

const tooFew = (flag: string, text: string, lists: readonly List[]) =>
  error("option-value", { source: flag }, text, {
    expected: "two lists",
    try: `mandate coalitions ${flag} ${lists
      .slice(0, 2)
      .map(({ id }) => id)
      .join("+")}`,
  });

/** Nobody can be with another only, and never with it. */
function both(together: readonly string[][], apart: readonly string[][]): Problem[] {
  return together.flatMap((one) =>
    apart.flatMap((other) => {
      const shared = one.filter((id) => other.includes(id));
      if (shared.length < 2) return [];
      return [
        misuse(
          "--together --apart",
          "together-and-apart",
          "mandate coalitions --help",
          shared.join("+"),
        ),
      ];
    }),
  );
}

/**
 * The fewest seats that win: a number of seats, or the least that is such a share of the house.
 * @throws ProblemError `option-value` if it is neither, or outside the house
 */
export function readMajority(text: string | undefined, house: number | null): number | undefined {
  if (text === undefined || house === null) return undefined;
  const found = seatsOf(text, house);
  if (found !== undefined && found >= 1 && found <= house) return found;
  throw new ProblemError(
    error("option-value", { source: "--majority" }, text, {
      expected: "majority",
      most: house,
      try: "mandate coalitions kg-2020 --majority 2/3",
    }),
  );
}

function seatsOf(text: string, house: number): number | undefined {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  const share = parseFraction(text);
  return share && Number(ceil(times(share, fraction(house))));
}
