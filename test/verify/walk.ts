/** One change to a claim: a number by 1, a verdict turned, two neighbours swapped, an entry left out. */
export interface Change {
  /** path of what was changed, and how */
  readonly at: string;
  /** the whole with that one change */
  readonly changed: unknown;
}

/** Keys that the type lets go; without one of the others it would be no Outcome. */
const OPTIONAL = [
  ...["short", "ground", "evidence", "base", "invalid", "missing", "else", "line", "failed"],
  ...["article", "already", "raised", "capped", "taken", "provisional"],
];

/** Every single change to plain data. What reads the same afterwards is no change. */
export function* changes(whole: unknown, path: readonly string[] = []): Generator<Change> {
  const at = path.join("/");
  if (typeof whole === "number" || typeof whole === "bigint") {
    const by = (n: 1 | -1) => (typeof whole === "bigint" ? whole + BigInt(n) : whole + n);
    yield { at: `${at} up`, changed: by(1) };
    yield { at: `${at} down`, changed: by(-1) };
  } else if (whole === true || whole === false) {
    yield { at: `${at} turned`, changed: !whole };
    if (path.at(-1) === "met" || path.at(-1) === "passes") {
      yield { at: `${at} undecided`, changed: "undecided" };
    }
  } else if (typeof whole === "string") {
    yield { at: `${at} renamed`, changed: `${whole}-` };
  } else if (whole instanceof Map) {
    for (const inner of changes([...whole], path)) {
      yield { ...inner, changed: new Map(inner.changed as [unknown, unknown][]) };
    }
  } else if (Array.isArray(whole)) {
    yield* ofArray(whole, path);
  } else if (typeof whole === "object" && whole !== null) {
    for (const [key, value] of Object.entries(whole)) {
      const { [key]: _, ...rest } = whole as Record<string, unknown>;
      if (value !== undefined && OPTIONAL.includes(key)) {
        yield { at: `${[...path, key].join("/")} left out`, changed: rest };
      }
      for (const inner of changes(value, [...path, key])) {
        yield { ...inner, changed: { ...whole, [key]: inner.changed } };
      }
    }
  }
}

function* ofArray(whole: readonly unknown[], path: readonly string[]): Generator<Change> {
  for (let i = 0; i < whole.length; i++) {
    const at = [...path, String(i)].join("/");
    yield { at: `${at} left out`, changed: whole.toSpliced(i, 1) };
    if (i > 0 && text(whole[i]) !== text(whole[i - 1])) {
      yield { at: `${at} swapped`, changed: whole.with(i, whole[i - 1]).with(i - 1, whole[i]) };
    }
    for (const inner of changes(whole[i], [...path, String(i)])) {
      yield { ...inner, changed: whole.with(i, inner.changed) };
    }
  }
}

const text = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (typeof part === "bigint" ? `${part}n` : part));
