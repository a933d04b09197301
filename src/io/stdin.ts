import { fstatSync } from "node:fs";
import { error, ProblemError } from "../results/problem.ts";

/** Everything that is piped in. @throws ProblemError `unreadable` */
export async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of process.stdin) chunks.push(chunk);
  } catch {
    throw new ProblemError(error("unreadable", { source: "standard input" }));
  }
  return Buffer.concat(chunks);
}

/** How long a pipe may take to end empty; one that stays open is taken to bring something. */
const PATIENCE = 300;

/**
 * Whether something is piped in. A terminal and /dev/null are nothing; so is a pipe that ends empty, as programs that
 * start others leave it. One that is open is something: better to ask than to answer about another election.
 */
export async function isPiped(): Promise<boolean> {
  const stat = fstat();
  if (!stat) return false;
  if (stat.isFile()) return stat.size > 0;
  if (!stat.isFIFO() && !stat.isSocket()) return false;
  const { stdin } = process;
  const piped = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(true), PATIENCE);
    const settle = (answer: boolean) => {
      clearTimeout(timer);
      resolve(answer);
    };
    stdin.once("readable", () => settle(stdin.readableLength > 0));
    stdin.once("end", () => settle(false));
    stdin.once("error", () => settle(false));
  });
  stdin.destroy();
  return piped;
}

function fstat() {
  try {
    return fstatSync(0);
  } catch {
    return undefined; // closed
  }
}
