import { type LoadOptions, load } from "../../../src/load/load.ts";
import { observe } from "./observe.ts";

// Reads the files that it is sent, and nothing else: its time (of the processor) and memory are those of reading.
process.on("message", async ({ bytes, name, options }: Job) => {
  const started = process.cpuUsage();
  try {
    const observed = observe(await load(bytes, name, options));
    const { user, system } = process.cpuUsage(started);
    const milliseconds = (user + system) / 1000;
    process.send!({ observed, milliseconds, memory: process.resourceUsage().maxRSS * 1024 });
  } catch (fault) {
    process.send!({ crash: String((fault as Error).stack ?? fault) });
  }
});

export interface Job {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: LoadOptions;
}
