import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OnDisk } from "../../src/io/input.ts";
import { type Pace, type Sight, watchInput } from "../../src/io/watch.ts";
import { ROOT } from "../cli/run.ts";

const FAST: Pace = { stable: 50, patience: 100 };

let folder: string;
let end: AbortController;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mandate-watch-"));
  end = new AbortController();
});
afterEach(async () => {
  end.abort();
  await rm(folder, { recursive: true, force: true });
});

const at = (file: string): string => join(folder, file);
const file = (name = "count.csv"): OnDisk => ({ kind: "file", path: at(name), name });
const inFolder = (): OnDisk => ({ kind: "folder", path: folder, name: "counts" });

/** The sights of an input one by one: the kind, and of a version its text. */
function sightsOf(input: OnDisk, pace = FAST): () => Promise<string> {
  const sights = watchInput(input, pace, end.signal);
  return async () => {
    const { value, done } = await sights.next();
    return done ? "end" : told(value);
  };
}

const told = (sight: Sight): string =>
  sight.kind === "version"
    ? [...sight.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join("|")
    : `${sight.kind} ${sight.unit.name}`;

/** As careful programs save: beside the file, then in its place. */
async function replace(name: string, text: string): Promise<void> {
  await writeFile(at(`${name}.new`), text);
  await rename(at(`${name}.new`), at(name));
}

describe("a file that is watched", () => {
  it("is read at once, and again when it is written or replaced; not for the same bytes", async () => {
    await writeFile(at("count.csv"), "one");
    const next = sightsOf(file());
    expect(await next()).toBe("one");
    const second = next();
    await writeFile(at("count.csv"), "one");
    await wait(4 * FAST.stable);
    await writeFile(at("count.csv"), "two");
    expect(await second).toBe("two");
    for (const text of ["three", "four"]) {
      const seen = next();
      await replace("count.csv", text);
      expect(await seen).toBe(text);
    }
  });

  it("is waited for while somebody writes it", async () => {
    await writeFile(at("count.csv"), "0");
    const next = sightsOf(file(), { ...FAST, stable: 200 });
    expect(await next()).toBe("0");
    const seen = next();
    for (let n = 1; n < 10; n++) {
      await appendFile(at("count.csv"), String(n));
      await wait(20);
    }
    expect(await seen).toBe("0123456789");
  });

  it("says when it is gone, and comes back, if with the same bytes", async () => {
    await writeFile(at("count.csv"), "one");
    const next = sightsOf(file());
    expect(await next()).toBe("one");
    const gone = next();
    await rm(at("count.csv"));
    expect(await gone).toBe("gone count.csv");
    const back = next();
    await writeFile(at("count.csv"), "one");
    expect(await back).toBe("one");
  });

  it("is found again where its folder was removed and made anew", async () => {
    await mkdir(at("night"));
    await writeFile(at("night/count.csv"), "one");
    const next = sightsOf(file("night/count.csv"));
    expect(await next()).toBe("one");
    const gone = next();
    await rm(at("night"), { recursive: true });
    expect(await gone).toBe("gone night/count.csv");
    const back = next();
    await mkdir(at("night"));
    await writeFile(at("night/count.csv"), "two");
    expect(await back).toBe("two");
    const seen = next();
    await writeFile(at("night/count.csv"), "three");
    expect(await seen).toBe("three");
  });

  it("is looked at from time to time where the system tells nothing, as of network drives", async () => {
    const polling = { CHOKIDAR_USEPOLLING: "1", CHOKIDAR_INTERVAL: "600000" };
    Object.assign(process.env, polling);
    try {
      await writeFile(at("count.csv"), "one");
      const [next, inAll] = [sightsOf(file()), sightsOf(inFolder())];
      expect([await next(), await inAll()]).toEqual(["one", "one"]);
      for (const text of ["two", "three"]) {
        const seen = [next(), inAll()];
        await replace("count.csv", text);
        expect(await Promise.all(seen)).toEqual([text, text]);
      }
      const came = inAll();
      await writeFile(at("later.csv"), "later");
      expect(await came).toBe("later");
    } finally {
      for (const name of Object.keys(polling)) delete process.env[name];
    }
  });

  it("is the file that a link points to", async () => {
    await writeFile(at("2100.csv"), "one");
    await writeFile(at("2105.csv"), "two");
    await symlink("2100.csv", at("count.csv"));
    const next = sightsOf(file());
    expect(await next()).toBe("one");
    const seen = next();
    await symlink("2105.csv", at("count.csv.new"));
    await rename(at("count.csv.new"), at("count.csv"));
    expect(await seen).toBe("two");
  });

  it("says whether it stays as it is", async () => {
    await writeFile(at("count.csv"), "half");
    const sights = watchInput(file(), { stable: 50, patience: 5000 }, end.signal);
    const half = (await sights.next()).value as Extract<Sight, { kind: "version" }>;
    const stays = half.stays();
    await writeFile(at("count.csv"), "half and whole");
    expect(await stays).toBe(false);
    const whole = (await sights.next()).value as Sight;
    expect(told(whole)).toBe("half and whole");
  });

  it("takes no other file of its folder for it, and ends when it is told to", async () => {
    await writeFile(at("count.csv"), "one");
    const next = sightsOf(file());
    expect(await next()).toBe("one");
    const last = next();
    await writeFile(at("other.csv"), "other");
    await wait(6 * FAST.stable);
    end.abort();
    expect(await last).toBe("end");
  });
});

describe("a folder of snapshots", () => {
  it("begins with the newest, and takes each file that comes", async () => {
    await writeFile(at("2100.csv"), "old");
    await writeFile(at("2105.csv"), "new");
    await utimes(at("2100.csv"), 1000, 1000);
    const next = sightsOf(inFolder());
    expect(await next()).toBe("new");
    const seen = next();
    await writeFile(at(".2110.csv.part"), "half");
    await writeFile(at("2110.csv"), "newer");
    expect(await seen).toBe("newer");
  });

  it("takes files of one copy in order of time, and passes over one that is older", async () => {
    const next = sightsOf(inFolder());
    const first = next();
    const from = await mkdtemp(join(tmpdir(), "mandate-from-"));
    for (const [name, time] of [
      ["b", 2000],
      ["a", 3000],
      ["c", 1000],
    ] as const) {
      await writeFile(join(from, name), name);
      await utimes(join(from, name), time, time);
    }
    await cp(from, folder, { recursive: true, preserveTimestamps: true });
    await rm(from, { recursive: true });
    expect([await first, await next(), await next()]).toEqual(["c", "b", "a"]);
    const late = next();
    await writeFile(at("d"), "d");
    await utimes(at("d"), 2500, 2500);
    expect(await late).toBe(`older ${join("counts", "d")}`);
  });
});

describe("a data package", () => {
  it("is read as a whole when any of its tables changes", async () => {
    await cp(`${ROOT}data/elections/am-2021`, folder, { recursive: true });
    const sights = watchInput(inFolder(), FAST, end.signal);
    const first = (await sights.next()).value as Extract<Sight, { kind: "version" }>;
    expect([...first.files.keys()].sort()).toContain("datapackage.json");
    const second = sights.next();
    await mkdir(at("notes"));
    await writeFile(at("notes.txt"), "none of it");
    await replace("votes.csv", `${await readFile(at("votes.csv"), "utf8")}\n`);
    const { files, sha256 } = (await second).value as typeof first;
    expect(files.size).toBe(first.files.size);
    expect(sha256).not.toBe(first.sha256);
    const gone = sights.next();
    await rm(at("datapackage.json"));
    expect((await gone).value).toMatchObject({ kind: "gone" });
  });
});

describe("files of a publisher that are one election", () => {
  it("are read together", async () => {
    for (const kind of ["03", "07", "08"]) await writeFile(at(`${kind}021906.DAT`), kind);
    const next = sightsOf(inFolder());
    expect((await next()).split("|").sort()).toEqual(["03", "07", "08"]);
    const seen = next();
    await replace("08021906.DAT", "votes");
    expect(await seen).toContain("votes");
  });
});
