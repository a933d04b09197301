import { whole } from "../numbers.ts";
import { counted } from "../prose.ts";
import { sentences } from "../text.ts";

export const REGIONS = {
  lead: (votes: number): string => `lead ${counted(votes, "vote")}`,
  leadShort: (votes: number): string => `lead ${whole(votes)}`,
  level: "level",
  votes: (votes: number): string => counted(votes, "vote"),
  none: "The data have no areas inside the whole.",
  noShares: "The data give no base that is known in every area.",
  areas: ["area", "areas"],
  didNotStand: "–",
} as const;

export const areasAlt = (headline: string, subtitle: string, rows: readonly string[]): string =>
  sentences([headline, subtitle, rows.join("; ")]);
