import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";

export const share: Language["chart"]["share"] = {
  atMost: (most) => `не более ${most}`,
  onTheLine: "ни голоса в запасе",
  clear: (votes) => `запас ${whole(votes)}`,
  short: (votes) => `не хватило ${whole(votes)}`,
};
