import type { Locale } from "../locale.ts";

/** 1 990 753,5: a space that does not break, a comma; the sign of per cent without a space, as newspapers set it. */
export const locale: Locale = {
  id: "ru",
  group: "\u00a0",
  decimal: ",",
  between: (from, to) => `${from}–${to}`,
  atLeast: (from) => `не менее ${from}`,
  about: (number) => `около ${number}`,
};
