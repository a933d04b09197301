// Changes that many fields share. A change is `{ path, change, value }`; undefined as value takes the field away.

/** A copy of the document with the value at a path replaced, or taken away. */
export function changed(document, path, value) {
  const copy = structuredClone(document);
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce((at, key) => at[key], copy);
  if (value !== undefined) parent[last] = structuredClone(value);
  else if (Array.isArray(parent)) parent.splice(last, 1);
  else delete parent[last];
  return copy;
}

const shown = (value) => (typeof value === "string" ? value : JSON.stringify(value));

export function* swaps(value, others, path) {
  for (const other of others)
    if (shown(other) !== shown(value))
      yield { path, change: `${shown(value)}→${shown(other)}`, value: other };
}

/** One more and one less, not below what the document may say. */
export function* nudge(number, path, least) {
  yield* swaps(number, [number + 1, ...(number > least ? [number - 1] : [])], path);
}

/** Each element taken away; neighbours in the other order. */
export function* listMutants(list, path, what, { order = true } = {}) {
  for (const i of list.keys()) {
    const name = list[i]?.name;
    if (name !== undefined) yield { path: [...path, i], change: "deleted", value: undefined };
    else yield { path: [...path, i], change: `${shown(list[i])} deleted`, value: undefined };
  }
  if (!order) return;
  for (let i = 1; i < list.length; i++) {
    const value = list.with(i, list[i - 1]).with(i - 1, list[i]);
    const names = [list[i], list[i - 1]].map((one) => one?.name ?? shown(one));
    yield { path, change: `${what}: ${names.join(" before ")}`, value };
  }
}

/** A share moved a little up and down, and to nothing: "5%" to "4.9%", "5.1%", "0%". */
export function* shareMutants(share, path) {
  yield* swaps(share, [times(share, 98n), times(share, 102n), "0%"], path);
}

/** A hundredth part taken so many times, in the same form where that is exact. */
function times(share, hundredths) {
  const [, whole, decimals = "", percent, over = "1"] =
    /^(\d+)(?:\.(\d+))?(?:(%)|\/(\d+))?$/.exec(share) ?? [];
  const n = BigInt(whole + decimals) * hundredths;
  const d = 100n * 10n ** BigInt(decimals.length);
  return percent ? decimal(n, d) : `${n}/${d * BigInt(over)}`;
}

function decimal(n, d) {
  const places = d.toString().length - 1;
  const digits = n.toString().padStart(places + 1, "0");
  const cut = digits.length - places;
  return `${digits.slice(0, cut)}.${digits.slice(cut)}`.replace(/\.?0+$/, "").concat("%");
}
