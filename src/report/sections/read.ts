import { BASES } from "../../results/results.ts";
import { say } from "../../words/language.ts";
import { meanings, report as words } from "../../words/report.ts";
import { capital } from "../../words/text.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { exactBase } from "../tables/base.ts";

/** What the words and signs mean: the bases that the data gives, and the marks. */
export function readSection({ outcome, results, charts }: ReportInput): Section {
  const law = outcome.line?.base.of;
  const bases = outcome.parts ? [] : BASES.filter((of) => of === law || exactBase(results, 0, of));
  return {
    id: "how-to-read",
    title: words.read,
    blocks: [
      {
        type: "terms",
        terms: [
          ...bases.map((of) => ({
            term: capital(say.terms.baseName[of]),
            meaning: meanings.base(of, of === law),
          })),
          ...(outcome.line
            ? [
                { term: "Short, clear", meaning: meanings.shortClear },
                { term: "Close", meaning: meanings.close },
                { term: "Decimals", meaning: meanings.decimals },
              ]
            : []),
          { term: "Not known", meaning: meanings.unknown },
          ...(charts.length > 0
            ? [{ term: "In pictures: filled, outlined, dashed", meaning: meanings.pictures }]
            : []),
        ],
      },
    ],
  };
}
