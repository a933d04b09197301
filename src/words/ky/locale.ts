import type { Locale } from "../locale.ts";

/** 1 990 753,5: a space that does not break, a comma; the sign of per cent without a space. */
export const locale: Locale = {
  id: "ky",
  group: "\u00a0",
  decimal: ",",
  between: (from, to) => `${from}–${to}`,
  atLeast: (from) => `кеминде ${from}`,
  about: (number) => `болжол менен ${number}`,
};
