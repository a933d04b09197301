import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Drawn, judged } from "./mutate.ts";
import type { Observed } from "./observe.ts";
import type { Verdict } from "./verdict.ts";

/** What became of one mutant; `why` it is a failure. */
export interface Done {
  readonly number: number;
  readonly group: string;
  readonly kind: string;
  readonly file: string;
  readonly verdict: Verdict;
  readonly why?: string;
  /** of the processor */
  readonly milliseconds: number;
  /** the most bytes that the process ever had */
  readonly memory: number;
}

/** Time of the processor, of which a busy machine takes nothing, and by the clock, after which a process hangs. */
const LIMITS = { milliseconds: 10_000, clock: 60_000, memory: 2 ** 30 } as const;

interface Answer {
  readonly observed?: Observed;
  readonly milliseconds?: number;
  readonly memory?: number;
  readonly crash?: string;
}

/** A process that reads one file after another; one that hangs, dies or grows too large is ended and replaced. */
export class Reader {
  #child: ChildProcess | undefined;
  #said = "";

  async read(drawn: Drawn): Promise<Done> {
    const { number, base, kind, mutant } = drawn;
    const answer = await this.#ask({
      ...{ bytes: mutant.bytes, name: base.name, options: mutant.options ?? base.options },
    });
    const { observed, milliseconds = 0, memory = 0, crash } = answer;
    const verdict = observed ? judged(drawn, observed) : "FAILED";
    const large = memory > LIMITS.memory ? `${Math.round(memory / 2 ** 20)} MiB` : undefined;
    const slow = milliseconds > LIMITS.milliseconds ? `${milliseconds / 1000} s` : undefined;
    if (large) this.end();
    const why =
      crash ??
      large ??
      slow ??
      (verdict === "FAILED" ? "other totals, and no word of it" : undefined);
    return {
      ...{ number, group: kind.group, kind: kind.name, file: base.name, milliseconds, memory },
      ...{ verdict: why === undefined ? verdict : "FAILED", ...(why !== undefined && { why }) },
    };
  }

  end(): void {
    this.#child?.removeAllListeners();
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }

  #ask(job: object): Promise<Answer> {
    this.#child ??= this.#started();
    const child = this.#child;
    return new Promise((resolve) => {
      const settle = (answer: Answer) => {
        clearTimeout(timer);
        child.off("message", settle).off("exit", died);
        resolve(answer);
      };
      const failed = (crash: string) => {
        settle({ crash });
        this.end();
      };
      const died = (code: number | null, signal: string | null) =>
        failed(`the process died (${signal ?? code}) ${this.#said}`);
      const timer = setTimeout(() => failed(`it hangs, ${LIMITS.clock / 1000} s`), LIMITS.clock);
      child.on("message", settle).on("exit", died);
      child.send(job);
    });
  }

  /** What it writes is always read: a process that fills its pipe would wait for ever. */
  #started(): ChildProcess {
    const child = started();
    this.#said = "";
    child.stderr!.on("data", (text) => {
      this.#said = (this.#said + text).slice(-3_000);
    });
    return child;
  }
}

const started = (): ChildProcess =>
  fork(fileURLToPath(new URL("worker.js", import.meta.url)), [], {
    execArgv: ["--max-old-space-size=768"],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
