import type { MergeLoss } from "../../analysis/scenario/knob/merge-loss.ts";
import { fraction } from "../../exact/fraction.ts";
import type { Results } from "../../results/results.ts";
import { rowName, visible } from "../names.ts";
import { percent, whole } from "../numbers.ts";
import { counted, joined } from "../prose.ts";

/** "Apart they hold no seat. Together they gain while fewer than 60,446 of Respublika's 115,288 voters turn away." */
export function mergeLossFinding(loss: MergeLoss, { lists }: Results): string {
  const { merge, votes, apart, vain, losses } = loss;
  const names = merge.lists.map((id) => rowName(lists.find((list) => list.id === id)!));
  const where = merge.lostTo === undefined ? "do not vote" : `vote for ${visible(merge.lostTo)}`;
  const now = `${joined(names)} hold ${apart === 0 ? "no seat" : counted(apart, "seat")} apart, ${whole(losses[0]!.seats)} together.`;
  if (vain === 0) return `${now} The merger gains nothing, even if all voters follow.`;
  if (vain === null)
    return `${now} The merger gains even if none of the ${whole(votes)} voters of ${names[1]} follow.`;
  const share = percent(fraction(vain, votes), 2);
  return `${now} The merger gains while fewer than ${whole(vain)} of the ${whole(votes)} voters of ${names[1]} (${share}%) ${where}.`;
}
