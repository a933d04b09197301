import type { MergeLoss } from "../../analysis/scenario/knob/merge-loss.ts";
import { fraction } from "../../exact/fraction.ts";
import type { Results } from "../../results/results.ts";
import { say } from "../language.ts";
import { rowName, visible } from "../names.ts";
import { percent } from "../numbers.ts";

/** "Apart they hold no seat. Together they gain while fewer than 60,446 of Respublika's 115,288 voters turn away." */
export function mergeLossFinding(loss: MergeLoss, { lists }: Results): string {
  const { merge, votes, apart, vain, losses } = loss;
  const names = merge.lists.map((id) => rowName(lists.find((list) => list.id === id)!));
  const words = say.findings.mergeLoss;
  const now = words.hold(names, apart, losses[0]!.seats);
  if (vain === 0) return `${now} ${words.nothing}`;
  if (vain === null) return `${now} ${words.always(votes, names[1]!)}`;
  const share = `${percent(fraction(vain, votes), 2)}%`;
  const lostTo = merge.lostTo === undefined ? undefined : visible(merge.lostTo);
  return `${now} ${words.while(vain, votes, names[1]!, share, lostTo)}`;
}
