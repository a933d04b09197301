import type { Language } from "../../language.ts";
import { article } from "./article.ts";
import { condition } from "./condition.ts";
import { lists } from "./lists.ts";
import { method } from "./method.ts";
import { share } from "./share.ts";
import { step } from "./step.ts";
import { telling } from "./telling.ts";
import { value } from "./value.ts";

export const law: Language["law"] = {
  article,
  condition,
  lists,
  method,
  share,
  step,
  telling,
  value,
};
