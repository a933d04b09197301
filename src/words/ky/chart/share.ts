import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";

export const share: Language["chart"]["share"] = {
  atMost: (most) => `эң көп дегенде ${most}`,
  onTheLine: "ашык добуш жок",
  clear: (votes) => `${whole(votes)} ашык`,
  short: (votes) => `${whole(votes)} жетпейт`,
};
