/** The frame of a page: its labels, and what stands beside findings. */
export const page = {
  onThisPage: "On this page",
  atAGlance: "At a glance",
  statusLabel: "Status of this result",
  warning: "Note on the data.",
  noticesLabel: "What is open, and notes on the data",
  lawMark: "(the law)",
  closeMark: "◂ close",
  closeWord: "close",
  /** `command`: the command line, set as code among the words */
  madeWith: <Node>(command: Node, election: string, law: string): (string | Node)[] => [
    "Made with ",
    command,
    `. Data ${election}; law ${law}.`,
  ],
  status: (words: readonly string[]) => `Status: ${words.join(", ").replace(/^status /, "")}.`,
};
