import { BASES, type Base } from "../../results/results.ts";
import { say } from "../../words/language.ts";
import { capital } from "../../words/text.ts";
import type { Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { exactBase } from "../tables/base.ts";

/** What the words and signs mean: the bases that the data gives, and the marks. */
export function readSection({ outcome, results, charts }: ReportInput): Section {
  const { meanings, sections } = say.report;
  const law = outcome.line?.base.of;
  const bases = outcome.parts ? [] : BASES.filter((of) => of === law || exactBase(results, 0, of));
  return {
    id: "how-to-read",
    title: sections.read,
    blocks: [
      {
        type: "terms",
        terms: [
          ...bases.map((of) => ({
            term: capital(say.terms.baseName[of]),
            meaning: meaningOf(of, of === law),
          })),
          ...(outcome.line
            ? [term(meanings.shortClear), term(meanings.close), term(meanings.decimals)]
            : []),
          term(meanings.unknown),
          ...(charts.length > 0 ? [term(meanings.pictures)] : []),
        ],
      },
    ],
  };
}

const term = ([term, meaning]: readonly [term: string, meaning: string]) => ({ term, meaning });

function meaningOf(of: Base, isLaw: boolean): string {
  const { base, lawBase } = say.report.meanings;
  return isLaw ? `${base[of]} ${lawBase}` : base[of];
}
