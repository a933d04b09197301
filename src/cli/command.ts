import { LANGUAGE_IDS } from "../words/locale.ts";
import type { ExitCode } from "./exit.ts";
import type { Output } from "./output.ts";
import type { Streams } from "./streams.ts";

/** One option, as the parser and completion read it; its words stand in the page's help. */
export interface Option {
  readonly type: "string" | "boolean";
  /** may be given more than once */
  readonly many?: true;
  /** offered by completion; anything else is refused */
  readonly choices?: readonly string[];
}

export type Options = Readonly<Record<string, Option>>;

/** What the parser found, by the names of the options; absent where an option was not given. */
export type Values<O extends Options> = {
  readonly [K in keyof O]?: O[K]["type"] extends "boolean"
    ? boolean
    : O[K] extends { readonly many: true }
      ? readonly string[]
      : string;
};

export interface Run<O extends Options> {
  /** the words that are no option */
  readonly inputs: readonly string[];
  readonly options: Values<O> & Values<typeof EVERYWHERE>;
  readonly output: Output;
  readonly streams: Streams;
}

/** Options of every command. */
export const EVERYWHERE = {
  json: { type: "boolean" },
  color: { type: "boolean" },
  lang: { type: "string", choices: LANGUAGE_IDS },
} as const satisfies Options;

/** Options of every command that reads an input: how a file is read. */
export const OF_AN_INPUT = {
  reading: { type: "string" },
  contest: { type: "string" },
  year: { type: "string" },
  vote: { type: "string" },
  level: { type: "string" },
  sheet: { type: "string" },
  encoding: { type: "string" },
} as const satisfies Options;

/** Options of every command that applies a law to results. */
export const OF_A_COUNT = {
  ...OF_AN_INPUT,
  law: { type: "string" },
  lots: { type: "string" },
  seed: { type: "string" },
  assume: { type: "string", many: true },
} as const satisfies Options;

/** Of commands that can run on what a scenario supposes, in place of the count. */
export const OF_A_SCENARIO = {
  scenario: { type: "string" },
} as const satisfies Options;

/** One command on one page: its help, its options, its work. Pages import what they need only when they run. */
export interface Command<O extends Options = Options> {
  /** exactly what `mandate <command> --help` prints, in the language that is spoken */
  readonly help: () => Promise<string>;
  readonly options: O;
  /** how many words it takes at most */
  readonly most: number;
  /** what completion offers for its words */
  readonly words?: readonly string[] | "elections" | "laws";
  run(run: Run<O>): Promise<ExitCode>;
}

/** Gives a page its types; returns it as it is. */
export const command = <const O extends Options>(page: Command<O>): Command<O> => page;
