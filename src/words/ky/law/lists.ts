import type { Kind } from "../../../results/results.ts";
import type { Language } from "../../language.ts";

/** The condition stands before the noun; the cases of the roles are those of the words after it. */
export const lists: Language["law"]["lists"] = {
  all: () => "бардык тизмелер",
  several: (_role, kind, that) =>
    [that, kind === undefined ? "тизмелер" : KINDS[kind][1]].filter(Boolean).join(" "),
  every: (kind, that) => one("ар бир", kind, that),
  any: (kind, that) => one("кайсы болбосун", kind, that),
  strongest: "добушу эң көп тизме",
};

const one = (which: string, kind: Kind | undefined, that: string | undefined): string =>
  [that, which, kind === undefined ? "тизме" : KINDS[kind][0]].filter(Boolean).join(" ");

const KINDS: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  party: ["партия", "партиялар"],
  coalition: ["коалиция", "коалициялар"],
  independent: ["көз карандысыз талапкер", "көз карандысыз талапкерлер"],
  minority: ["азчылыктын тизмеси", "азчылыктардын тизмелери"],
  "against-all": ["«баарына каршы» деген тандоо", "«баарына каршы» деген тандоолор"],
  other: ["аталышы жок тизмелердин жыйындысы", "аталышы жок тизмелердин жыйындылары"],
};
