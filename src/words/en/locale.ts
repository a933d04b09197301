import type { Locale } from "../locale.ts";

/** 1,990,753.5: a comma, a full stop. */
export const locale: Locale = {
  id: "en",
  group: ",",
  decimal: ".",
  between: (from, to) => `${from} to ${to}`,
  atLeast: (from) => `at least ${from}`,
  about: (number) => `about ${number}`,
};
