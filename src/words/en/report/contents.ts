import { counted } from "../prose.ts";

/** The page that leads to several reports. */
export const contents = {
  title: "Election reports",
  headline: (reports: number) => counted(reports, "election report"),
  answer:
    "The latest first. A result that is not final says so in its row, its title and its file names.",
  reports: "Reports",
  madeWith: <Node>(command: Node): (string | Node)[] => ["Made with ", command, "."],
};
