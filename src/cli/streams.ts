/** All that a run touches of the process it runs in, so that a test can run a command in its own. */
export interface Streams {
  readonly stdin: {
    /** everything that is piped in */
    read(): Promise<Uint8Array>;
    /** whether something is piped in; false for a terminal, /dev/null and a pipe that ends empty */
    piped(): Promise<boolean>;
  };
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: () => Date;
  /** asked for by what goes on until the user ends it (Ctrl-C) */
  readonly untilEnded: () => AbortSignal;
}

export interface Sink {
  write(text: string): void;
  readonly isTTY: boolean;
  /** width of the window, where it is a terminal */
  readonly columns?: number;
}
