import type { Connections, ShareStep } from "../../law/law.ts";
import { say } from "../language.ts";
import { articleOf } from "./article.ts";
import { heldBefore } from "./held.ts";
import { listsWords } from "./lists.ts";
import type { Holder } from "./parts.ts";
import type { Telling } from "./telling.ts";
import { byWords, seatsWords, valueWords } from "./value.ts";

/** "120 seats are shared by votes among the lists that pass: Hare quota, largest remainders" */
export function shareSentence(step: ShareStep, at: Telling): string {
  const byList = step.each.includes("list");
  const { to } = step;
  const there: Telling = {
    ...at,
    ...(to !== undefined && { where: { there: to === "winners" ? "constituency" : to } }),
    ofList: byList || to === undefined,
  };
  const says = say.law.share;
  const sentence = says.shared({
    quotaOf: step.quotaOf && valueWords(step.quotaOf, at),
    seats: seatsWords(step.seats, { ...at, ofList: byList }),
    by: byWords(step.by, there),
    among: claimants(step, at),
    held: heldBefore(step.already, at),
    method: say.law.method.inSentence(step.method),
    // who is ranked has one at most as it is
    most: step.method.id === "ranked" ? undefined : step.most,
    article: articleOf(step),
  });
  const who = holder(step);
  at.further.push(
    ...(step.minimum ? [says.minimum(who, seatsWords(step.minimum, there))] : []),
    ...(step.maximum ? [says.maximum(who, seatsWords(step.maximum, there), step.beyond)] : []),
    ...(step.grow ? [growth(step.grow, there)] : []),
    ...(step.connections ? [connected(step.connections, at)] : []),
    ...(step.excludes ? [says.excludes] : []),
  );
  return sentence;
}

function claimants(step: ShareStep, at: Telling): string {
  const { to, who } = step;
  if (to === undefined) return listsWords(who, "among", at);
  const lists = who && step.each.includes("list") ? listsWords(who, "subject", at) : undefined;
  return to === "winners" ? say.law.share.amongWinners(lists) : say.law.share.amongAreas(to, lists);
}

function holder({ to, each }: ShareStep): Holder {
  if (to === undefined) return { kind: "list" };
  if (to === "winners") return { kind: "winner" };
  return { kind: each.includes("list") ? "list-in" : "area", level: to };
}

function growth({ until, unlevelled }: NonNullable<ShareStep["grow"]>, at: Telling): string {
  const besides = unlevelled && { most: unlevelled.most, of: valueWords(unlevelled.of, at) };
  return say.law.share.growth(valueWords(until, at), besides);
}

const connected = ({ inside, quotaOf }: Connections, at: Telling): string =>
  say.law.share.connected(
    typeof inside === "string" ? inside : { method: say.law.method.title(inside) },
    quotaOf && valueWords(quotaOf, at),
  );
