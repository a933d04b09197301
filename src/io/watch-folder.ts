import { stat } from "node:fs/promises";
import { setTimeout as after } from "node:timers/promises";
import type { FSWatcher } from "chokidar";

export interface FolderEvents {
  /** whether a path in the folder is of interest */
  belongs(path: string): boolean;
  /** it was written, replaced or removed */
  touched(path: string): void;
  /** the folder is gone, or another one stands in its place */
  renewed(): Promise<void>;
  /** time to look whether something was missed: the system tells not all, and of network drives often nothing */
  checked(): Promise<void>;
}

/**
 * Watches the files of a folder, not of the folders in it, until the signal ends. A folder that is removed and made
 * anew is another one to the system: every so many milliseconds it is looked whether it is still the same, and time to
 * check the files.
 *
 * @returns once nothing that happens is missed; `close` waits until nothing more is told
 */
export async function watchFolder(
  folder: string,
  events: FolderEvents,
  every: number,
  signal: AbortSignal,
): Promise<{ close(): Promise<void> }> {
  let id = await idOf(folder);
  let watcher = await opened(folder, events);
  const guarded = guard();

  async function guard(): Promise<void> {
    while (await pause(every, signal)) {
      const now = await idOf(folder);
      if (now !== id) {
        id = now;
        await watcher.close();
        if (now !== undefined) watcher = await opened(folder, events);
        await events.renewed();
      }
      await events.checked();
    }
  }
  return {
    close: async () => {
      await guarded;
      await watcher.close();
    },
  };
}

const idOf = (folder: string): Promise<string | undefined> =>
  stat(folder, { bigint: true }).then(
    // an inode may be given to the next folder, with another time of birth
    ({ dev, ino, birthtimeNs }) => `${dev} ${ino} ${birthtimeNs}`,
    () => undefined,
  );

/** @returns whether the time is over; false where the signal ended it before */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<boolean> =>
  after(milliseconds, true, { signal }).catch(() => false);

async function opened(folder: string, events: FolderEvents): Promise<FSWatcher> {
  const { watch } = await import("chokidar");
  const watcher = watch(folder, {
    depth: 0,
    ignoreInitial: true,
    ignored: (path, stats) =>
      path !== folder && (stats?.isDirectory() === true || !events.belongs(path)),
  });
  watcher.on("all", (_, path) => {
    if (events.belongs(path)) events.touched(path);
  });
  await new Promise<void>((done) => {
    watcher.on("ready", done);
    watcher.on("error", () => done()); // no more can be watched: what is left is to look
  });
  return watcher;
}
