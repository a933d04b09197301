import type { DivisorMethod } from "../../../apportion/divisors.ts";
import type { Method } from "../../../apportion/methods.ts";

/** Methods by the names of their authors. */
export const method = {
  title: (method: Method) => method.title,
  /** in a sentence that has brackets of its own after it */
  inSentence: (method: Method) =>
    method.id === "ranked"
      ? "one seat each, the largest first"
      : method.title.replace(/: (.*)$/, " ($1)"),
  /** inside brackets: without the second name in brackets of its own */
  short: ({ title }: DivisorMethod) => title.replace(/ \([^)]*\)/, ""),
};
