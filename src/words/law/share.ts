import type { Connections, ShareStep, Value } from "../../law/law.ts";
import { say } from "../language.ts";
import { whole } from "../numbers.ts";
import { counted } from "../prose.ts";
import { articleOf } from "./article.ts";
import { listsWords } from "./lists.ts";
import { heldWords } from "./step.ts";
import type { Telling } from "./telling.ts";
import { byWords, isOrAre, seatsWords, valueWords } from "./value.ts";

/** "120 seats are shared by votes among the lists that pass: Hare quota, largest remainders" */
export function shareSentence(step: ShareStep, at: Telling): string {
  const byList = step.each.includes("list");
  const there: Telling = {
    ...at,
    ...(step.to !== undefined && { where: "there" }),
    ofList: byList || step.to === undefined,
  };
  const quota = step.quotaOf ? `, the quota taken of ${valueWords(step.quotaOf, at)}` : "";
  const seats = seatsWords(step.seats, { ...at, ofList: byList });
  const sentence = `${seats} ${isOrAre(seats)} shared by ${byWords(step.by, there)} among ${claimants(step, at)}${heldWords(step.already, at)}: ${methodWords(step)}${quota}${articleOf(step)}`;
  at.further.push(
    ...(step.minimum ? [`${holder(step)} holds at least ${seatsWords(step.minimum, there)}.`] : []),
    ...(step.maximum ? [maximum(step.maximum, step, there)] : []),
    ...(step.grow ? [growth(step.grow, there)] : []),
    ...(step.connections ? [connected(step.connections, at)] : []),
    ...(step.excludes
      ? [
          "A list that holds as many seats as its share, or more, leaves with them, and the rest is shared again.",
        ]
      : []),
  );
  return sentence;
}

/** The method and how many seats each may get by it; who is ranked has one at most as it is. */
function methodWords({ method, most }: ShareStep): string {
  if (method.id === "ranked") return "one seat each, the largest first";
  const title = method.title.replace(/: (.*)$/, " ($1)");
  return most === undefined ? title : `${title}, at most ${counted(most, "seat")} each`;
}

function claimants(step: ShareStep, at: Telling): string {
  if (step.to === undefined) return listsWords(step.who, at);
  const who = step.who && step.each.includes("list") ? ` (${listsWords(step.who, at)})` : "";
  return step.to === "winners"
    ? `the winners of its constituencies${who}`
    : `the ${say.terms.levelName[step.to][1]}${who}`;
}

function holder({ to, each }: ShareStep): string {
  if (to === undefined) return "A list";
  if (to === "winners") return "A winner";
  return each.includes("list")
    ? `A list in a ${say.terms.levelName[to][0]}`
    : `A ${say.terms.levelName[to][0]}`;
}

function maximum(value: Value, step: ShareStep, at: Telling): string {
  const rest =
    step.beyond === "unknown"
      ? "where seats above that go, the law as known does not say"
      : "seats above that go to the others";
  return `${holder(step)} holds at most ${seatsWords(value, at)}; ${rest}.`;
}

function growth({ until, unlevelled }: NonNullable<ShareStep["grow"]>, at: Telling): string {
  const besides = unlevelled
    ? `; up to ${whole(unlevelled.most)} of ${valueWords(unlevelled.of, at)} may stay short and come on top`
    : "";
  return `The seats grow one by one until every list has at least ${valueWords(until, at)}${besides}.`;
}

function connected({ inside, quotaOf }: Connections, at: Telling): string {
  const method =
    inside === "same"
      ? "by the same method"
      : inside === "candidates"
        ? "to the candidates with the most votes"
        : `by another method: ${inside.title}`;
  const quota = quotaOf ? `, the quota taken of ${valueWords(quotaOf, at)}` : "";
  return `Connected lists count as one; their seats then go ${
    inside === "candidates" ? method : `to the lists among them ${method}`
  }${quota}.`;
}
