import type { Fraction } from "../exact/fraction.ts";
import { parseFraction } from "../exact/parse.ts";
import { shareText } from "../exact/share-text.ts";
import { BASES, type Base } from "../results/results.ts";

/** What a reader supposes; what is absent is as it was. It stands in the address, so that it can be kept and sent. */
export interface State {
  /** id of a law of the page */
  readonly law?: string;
  /** the share of the whole that decides who passes, and its base */
  readonly share?: Fraction;
  readonly of?: Base;
  /** the share asked in areas; 0 turns it off */
  readonly region?: Fraction;
  readonly seats?: number;
  /** id of a method */
  readonly method?: string;
  /** the most seats of a list; null: no limit */
  readonly most?: number | null;
  /** ids of lists that stand as one, two or more each */
  readonly merge: readonly (readonly string[])[];
  /** ids of lists that do not stand, and what becomes of their votes */
  readonly withdrawn: ReadonlyMap<string, Fate>;
  /** the first areas of an order by a column, which are not counted */
  readonly without?: LeftOut;
}

export type Fate = "left-out" | "spoiled";

export interface LeftOut {
  readonly by: string;
  readonly first: "largest" | "smallest";
  readonly level: string;
  readonly areas: number;
}

export const NOTHING: State = { merge: [], withdrawn: new Map() };

/**
 * The state as the fragment of an address, without its #: "law=kg-2015&share=5%25&merge=a+b". Ids are encoded, so that
 * any may stand in it; what is as it was is absent.
 */
export function toHash(state: State): string {
  const { law, share, of, region, seats, method, most, merge, withdrawn, without } = state;
  const names = (ids: readonly string[]) => ids.map(encodeURIComponent).join("+");
  const fates = (fate: Fate) => [...withdrawn].flatMap(([id, its]) => (its === fate ? [id] : []));
  const parts: [string, string | undefined][] = [
    ["law", law && encodeURIComponent(law)],
    ["share", share && encoded(share)],
    ["of", of],
    ["region", region && encoded(region)],
    ["seats", seats?.toString()],
    ["method", method && encodeURIComponent(method)],
    ["most", most === null ? "none" : most?.toString()],
    ...merge.map((ids): [string, string] => ["merge", names(ids)]),
    ["withdraw", names(fates("left-out")) || undefined],
    ["spoil", names(fates("spoiled")) || undefined],
    [
      "without",
      without &&
        [without.first, without.by, without.level, String(without.areas)]
          .map(encodeURIComponent)
          .join(":"),
    ],
  ];
  return parts.flatMap(([key, text]) => (text === undefined ? [] : [`${key}=${text}`])).join("&");
}

const encoded = (share: Fraction): string => encodeURIComponent(shareText(share));

/** Reads a fragment, which anybody may have written: what is not understood is left out. */
export function fromHash(hash: string): State {
  let state: State = NOTHING;
  for (const part of hash.replace(/^#/, "").split("&")) {
    const [key = "", text = ""] = split(part, "=");
    state = { ...state, ...read(decoded(key), text, state) };
  }
  return state;
}

function read(key: string, text: string, { merge, withdrawn }: State): Partial<State> {
  const ids = () => text.split("+").map(decoded).filter(Boolean);
  const fates = (fate: Fate) => ({
    withdrawn: new Map([...withdrawn, ...ids().map((id) => [id, fate] as const)]),
  });
  switch (key) {
    case "law":
    case "method":
      return text === "" ? {} : { [key]: decoded(text) };
    case "share":
    case "region": {
      const share = readShare(decoded(text));
      return share ? { [key]: share } : {};
    }
    case "of": {
      const of = BASES.find((base) => base === text);
      return of ? { of } : {};
    }
    case "seats":
      return isWhole(text) ? { seats: Number(text) } : {};
    case "most":
      return text === "none" ? { most: null } : isWhole(text) ? { most: Number(text) } : {};
    case "merge": {
      const taken = new Set(merge.flat());
      const free = [...new Set(ids())].filter((id) => !taken.has(id));
      return free.length < 2 ? {} : { merge: [...merge, free] };
    }
    case "withdraw":
      return fates("left-out");
    case "spoil":
      return fates("spoiled");
    case "without": {
      const [first, by, level, areas = ""] = text.split(":").map(decoded);
      if ((first !== "largest" && first !== "smallest") || !by || !level || !isWhole(areas))
        return {};
      return { without: { first, by, level, areas: Number(areas) } };
    }
    default:
      return {};
  }
}

/** A share from 0 to 1 as a reader writes it: "5%", "5.5 %", "1/20"; undefined if it is none. */
export function readShare(text: string): Fraction | undefined {
  const share = parseFraction(text);
  return share && share.n >= 0n && share.n <= share.d ? share : undefined;
}

export const MOST_SEATS = 9_999;

const isWhole = (text: string): boolean => /^[1-9]\d{0,3}$/.test(text);

function split(text: string, at: string): [string, string] {
  const i = text.indexOf(at);
  return i < 0 ? [text, ""] : [text.slice(0, i), text.slice(i + 1)];
}

/** A share may be typed into the address as it is: "5%" is no encoded text, and is meant as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, "%25"));
  } catch {
    return "";
  }
}

/** What a reader may choose for a list. */
export type Standing = "alone" | Fate | { readonly with: string };

/** The state with another standing of one list; it leaves whatever it stood with. */
export function withStanding(state: State, list: string, standing: Standing): State {
  const left = state.merge.map((ids) => ids.filter((id) => id !== list));
  const withdrawn = new Map([...state.withdrawn].filter(([id]) => id !== list));
  if (standing === "left-out" || standing === "spoiled") withdrawn.set(list, standing);
  if (typeof standing === "string") return { ...state, merge: several(left), withdrawn };
  const partner = standing.with;
  withdrawn.delete(partner);
  const group = left.find((ids) => ids.includes(partner));
  const merge = group
    ? left.map((ids) => (ids === group ? [...ids, list] : ids))
    : [...left, [partner, list]];
  return { ...state, merge: several(merge), withdrawn };
}

const several = (groups: readonly (readonly string[])[]) => groups.filter((ids) => ids.length > 1);

/** How a list stands: the first of those that stand as one is joined by the others. */
export function standingOf({ merge, withdrawn }: State, list: string): Standing {
  const fate = withdrawn.get(list);
  if (fate) return fate;
  const [first] = merge.find((ids) => ids.includes(list)) ?? [];
  return first === undefined || first === list ? "alone" : { with: first };
}
