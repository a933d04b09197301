#!/usr/bin/env node
import { run } from "./run.ts";
import type { Sink } from "./streams.ts";

// a reader that has seen enough (head) closes the pipe: that is no fault of anybody
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code === "EPIPE") process.exit(0);
    if (stream === process.stdout) void noRoom();
    else process.exit(1);
  });

let telling = false;

/** The words are loaded only where the output cannot be written, so that a process starts without them. */
async function noRoom(): Promise<void> {
  if (telling) return;
  telling = true;
  const { say } = await import("../words/language.ts");
  const { error, noRoom } = say.problems.frame;
  process.stderr.write(`${error}  ${noRoom}\n`);
  process.exit(1);
}

const sink = (stream: NodeJS.WriteStream): Sink => ({
  write: (text) => void stream.write(text),
  isTTY: stream.isTTY === true,
  ...(stream.columns !== undefined && { columns: stream.columns }),
});

process.exitCode = await run(process.argv.slice(2), {
  stdin: {
    read: async () => (await import("../io/stdin.ts")).readStdin(),
    piped: async () => (await import("../io/stdin.ts")).isPiped(),
  },
  stdout: sink(process.stdout),
  stderr: sink(process.stderr),
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date(),
  untilEnded: () => {
    const end = new AbortController();
    // not once: npm and timeout send it a second time
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => end.abort());
    return end.signal;
  },
});
