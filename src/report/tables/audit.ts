import type { Assertion, Audit } from "../../analysis/audit/audit.ts";
import { assertionText } from "../../words/audit.ts";
import { say } from "../../words/language.ts";
import type { Row, Table } from "../table.ts";
import * as cell from "./cells.ts";

/** The assertions of an outcome with the ballots that confirm each, those that ask for most first. */
export function auditTable({
  audit,
  most,
}: {
  readonly audit: Audit;
  readonly most?: number;
}): Table {
  const words = say.analysis.audit;
  const { assertions, outcome, results, samples } = audit;
  const several = samples.length > 1;
  return {
    id: "audit",
    caption: words.caption,
    columns: [
      { key: "assertion", head: words.assertion, kind: "text" },
      { key: "margin", head: words.margin, kind: "share" },
      { key: "comparison", head: words.comparison, kind: "integer" },
      { key: "polling", head: words.polling, kind: "integer" },
    ],
    rows: assertions.slice(0, most).map((assertion) => row(assertion)),
    notes: [words.columns, words.ideal],
  };

  function row(assertion: Assertion): Row {
    const { margin, comparison, polling } = assertion;
    return {
      role: "list",
      cells: [
        cell.told(() => assertionText(assertion, outcome, results, several)),
        cell.share(margin, undefined, 3),
        cell.integer(comparison),
        cell.integer(polling),
      ],
    };
  }
}
