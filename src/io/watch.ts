import { createHash } from "node:crypto";
import { type Problem, ProblemError } from "../results/problem.ts";
import { filesOf, type OnDisk } from "./input.ts";
import { pause, watchFolder } from "./watch-folder.ts";
import {
  byTime,
  type Look,
  lookAt,
  type Seen,
  second,
  type Unit,
  watchedOf,
} from "./watch-unit.ts";

/** How long is waited, in milliseconds. */
export interface Pace {
  /** a file is complete that has not changed for so long */
  readonly stable: number;
  /** one that cannot be read may be half of it: it is given so long to change once more */
  readonly patience: number;
}

export const PACE: Pace = { stable: 2000, patience: 3000 };

/** So many looks that find it the same make a file complete. */
const LOOKS = 5;

/** What is seen of a watched input. */
export type Sight =
  | (Version & { readonly kind: "version" })
  /** it is complete and may not be read */
  | (State & { readonly kind: "unreadable"; readonly problems: readonly Problem[] })
  /** a file that came later than the version before it, and was written earlier */
  | { readonly kind: "older"; readonly unit: Unit }
  | { readonly kind: "gone"; readonly unit: Unit };

interface State {
  readonly unit: Unit;
  /** waits a while; false if it changes meanwhile, and then it comes again */
  stays(): Promise<boolean>;
}

export interface Version extends State {
  /** bytes by file name, as `filesOf` */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** of the file; of a package, of what `sha256sum` prints of its files in order of names */
  readonly sha256: string;
}

interface Last {
  readonly unit: Unit;
  /** absent where it could not be read */
  readonly sha256?: string;
  readonly second: number;
}

/**
 * Watches a file or a folder, and gives each version once it is complete: nothing is given for the same bytes again.
 *
 * @param signal ends it
 */
export async function* watchInput(
  input: OnDisk,
  pace: Pace,
  signal: AbortSignal,
): AsyncGenerator<Sight> {
  const ended = new AbortController();
  const end = AbortSignal.any([signal, ended.signal]);
  const watched = watchedOf(input);
  const settling = new Map<string, { touched: boolean }>();
  const ready: Seen[] = [];
  const known = new Map<string, string>();
  const marks = new Map<string, string>();
  let last: Last | undefined;
  let wake = () => {};
  end.addEventListener("abort", () => wake());

  /** Once its looks are the same for long enough, the unit is ready; what was old when watching began is so at once. */
  async function settle(unit: Unit, state: { touched: boolean }, began: boolean): Promise<void> {
    let look = await lookAt(unit);
    const isOld = began && look && Date.now() - look.time > pace.stable;
    // looks are counted, not time: a machine that stalls makes no file complete
    for (let same = isOld ? LOOKS : 0; same < LOOKS; same++) {
      if (!(await pause(pace.stable / LOOKS, end))) return;
      const next = await lookAt(unit);
      if (next?.mark !== look?.mark || state.touched) same = -1;
      state.touched = false;
      look = next;
    }
    settling.delete(unit.path);
    if (look) marks.set(unit.path, look.mark);
    else marks.delete(unit.path);
    ready.push({ unit, look });
    wake();
  }

  function touch(unit: Unit, began = false): void {
    const state = settling.get(unit.path);
    if (state) {
      state.touched = true;
      return;
    }
    const fresh = { touched: false };
    settling.set(unit.path, fresh);
    void settle(unit, fresh, began);
  }

  async function take({ unit, look }: Seen): Promise<Sight | undefined> {
    const { path } = unit;
    if (!look) return gone(unit);
    if (last && last.unit.path !== path && second(look) < last.second)
      return { kind: "older", unit };
    const state: State = { unit, stays: () => stays(unit, look) };
    const read = await bytesOf(unit);
    if ((await lookAt(unit))?.mark !== look.mark) {
      touch(unit);
      return undefined;
    }
    const at = { unit, second: second(look) };
    if ("problems" in read) {
      last = at;
      return { kind: "unreadable", problems: read.problems, ...state };
    }
    const sha256 = hashOf(unit, read.files);
    if (sha256 === known.get(path) || sha256 === last?.sha256) return undefined;
    last = { ...at, sha256 };
    known.set(path, sha256);
    return { kind: "version", files: read.files, sha256, ...state };
  }

  function gone(unit: Unit): Sight | undefined {
    known.delete(unit.path);
    if (last?.unit.path !== unit.path) return undefined;
    last = undefined;
    return { kind: "gone", unit };
  }

  async function stays(unit: Unit, look: Look): Promise<boolean> {
    const step = pace.stable / LOOKS;
    for (let waited = 0; waited < pace.patience; waited += step) {
      if (!(await pause(step, end))) return false;
      if ((await lookAt(unit))?.mark === look.mark && !settling.has(unit.path)) continue;
      known.delete(unit.path);
      last = undefined;
      touch(unit);
      return false;
    }
    return true;
  }

  /** Begins with the newest of the units that there are; those besides are known and wait until they change. */
  async function begin(began: boolean): Promise<void> {
    const units = await watched.units();
    const seen = await Promise.all(units.map(async (unit) => ({ unit, look: await lookAt(unit) })));
    marks.clear();
    for (const { unit, look } of seen) if (look) marks.set(unit.path, look.mark);
    const newest = seen
      .filter(({ look }) => look)
      .sort(byTime)
      .at(-1);
    if (last && last.unit.path !== newest?.unit.path) touch(last.unit);
    if (newest) touch(newest.unit, began);
  }

  /** Units that came, and the last one where it changed, and nobody told. */
  async function check(): Promise<void> {
    for (const unit of await watched.units())
      if (!marks.has(unit.path) && !settling.has(unit.path) && (await lookAt(unit))) touch(unit);
    if (!last || settling.has(last.unit.path)) return;
    const { unit } = last;
    if ((await lookAt(unit))?.mark !== marks.get(unit.path)) touch(unit);
  }

  const folder = await watchFolder(
    watched.folder,
    {
      belongs: (path) => watched.unitOf(path) !== undefined,
      touched: (path) => {
        const unit = watched.unitOf(path);
        if (unit) touch(unit);
      },
      renewed: () => begin(false),
      checked: check,
    },
    pace.stable,
    end,
  );
  try {
    await begin(true);
    while (!signal.aborted) {
      const next = ready.sort(byTime).shift();
      const sight = next && (await take(next));
      if (sight) yield sight;
      if (next) continue;
      await new Promise<void>((done) => {
        wake = done;
      });
      // files of one copy become ready one after another: they are taken together, in their order
      for (let waited = 0; waited < LOOKS && settling.size > 0; waited++)
        await pause(pace.stable / LOOKS, end);
    }
  } finally {
    ended.abort();
    await folder.close();
  }
}

async function bytesOf(
  unit: Unit,
): Promise<Pick<Version, "files"> | { readonly problems: readonly Problem[] }> {
  try {
    return { files: await filesOf(unit) };
  } catch (reason) {
    if (reason instanceof ProblemError) return { problems: reason.problems };
    throw reason;
  }
}

function hashOf({ kind }: Unit, files: Version["files"]): string {
  const sha256 = (content: Uint8Array | string) =>
    createHash("sha256").update(content).digest("hex");
  if (kind === "file") return sha256([...files.values()][0]!);
  const names = [...files.keys()].sort();
  return sha256(names.map((name) => `${sha256(files.get(name)!)}  ${name}\n`).join(""));
}
