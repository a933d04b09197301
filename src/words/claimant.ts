import { say } from "./language.ts";
import { visible } from "./names.ts";

/** Lists that stand as one in a step have an id of their own, "connection c1": in words. Any other id as it stands. */
export function claimantById(id: string): string {
  const [, connection] = /^connection (.+)$/.exec(id) ?? [];
  return connection === undefined ? visible(id) : say.report.steps.connection(visible(connection));
}
