import type { Language } from "../../language.ts";

export const source: Language["chart"]["source"] = {
  final: "Окончательные данные",
  annulled: (status, date) => `${status} (аннулирован ${date})`,
};
