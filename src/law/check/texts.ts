import type { Law } from "../law.ts";
import type { Report } from "./report.ts";

/**
 * A translation says every point of the original, one for one: one left out would not be missed by its readers. A word
 * of the law is either read in a source or a translation.
 */
export function checkTexts(law: Law, report: Report): void {
  for (const [language, texts] of law.translations) {
    for (const key of ["notes", "unknown"] as const) {
      if (texts[key].length === law[key].length) continue;
      report("schema", `translations/${language}/${key}`, String(texts[key].length), {
        expected: "translation",
      });
    }
  }
  law.terms.forEach(({ source, translated }, i) => {
    if (translated && source !== undefined) {
      report("schema", `terms/${i}`, "source", { expected: "translated alone" });
    }
  });
}
