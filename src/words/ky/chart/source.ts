import type { Language } from "../../language.ts";

export const source: Language["chart"]["source"] = {
  final: "Акыркы маалымат",
  annulled: (status, date) => `${status} (жараксыз деп табылган: ${date})`,
};
