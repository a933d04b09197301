import type { Command } from "./command.ts";

/** The commands by name, each loaded only when it runs. */
export const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map<
  string,
  () => Promise<Command>
>([
  ["analyze", async () => page((await import("./commands/analyze.ts")).analyze)],
  ["coalitions", async () => page((await import("./commands/coalitions.ts")).coalitions)],
  ["margins", async () => page((await import("./commands/margins.ts")).margins)],
  ["threshold", async () => page((await import("./commands/threshold.ts")).threshold)],
  ["scenario", async () => page((await import("./commands/scenario.ts")).scenario)],
  ["compare", async () => page((await import("./commands/compare.ts")).compare)],
  ["validate", async () => page((await import("./commands/validate.ts")).validate)],
  ["verify", async () => page((await import("./commands/verify.ts")).verify)],
  ["audit", async () => page((await import("./commands/audit.ts")).audit)],
  ["report", async () => page((await import("./commands/report.ts")).report)],
  ["explore", async () => page((await import("./commands/explore.ts")).explore)],
  ["chart", async () => page((await import("./commands/chart.ts")).chart)],
  ["convert", async () => page((await import("./commands/convert.ts")).convert)],
  ["seats", async () => page((await import("./commands/seats.ts")).seats)],
  ["laws", async () => page((await import("./commands/laws.ts")).laws)],
  ["data", async () => page((await import("./commands/data.ts")).data)],
  ["completion", async () => page((await import("./commands/completion.ts")).completion)],
]);

/** A page reads only its own options, so any page may stand where one with unknown options is asked for. */
const page = (command: unknown) => command as Command;
