import { type Assertion, type Audit, audit } from "../analysis/audit/audit.ts";
import { elect } from "../elect/elect.ts";
import { electionHead, fractionJson } from "../results/outcome-document.ts";
import { en } from "../words/en/index.ts";
import type { Count } from "./count.ts";
import type { ExitCode } from "./exit.ts";
import { exitOf, warnOf } from "./outcome.ts";
import type { Output } from "./output.ts";
import { readRisk } from "./risk.ts";
import { auditLines } from "./terminal/audit.ts";

/** The assertions that an audit confirms, with their samples. Exit 3 if the outcome is open. */
export function audited(
  count: Count,
  options: { readonly risk?: string; readonly method?: string },
  output: Output,
): ExitCode {
  const { law, results, lots } = count;
  const risk = readRisk(options.risk, "audit");
  const outcome = elect(law, results, lots);
  const audits = audit(law, results, outcome, { risk });
  warnOf(count, outcome, output);
  if (output.json)
    output.document({
      mandate: "audit/1",
      election: electionHead(results.election),
      law: law.id,
      ...(law.changed.length > 0 && { changed: law.changed }),
      risk,
      parts: audits.map((one) => partJson(one, options.method)),
    });
  else output.lines(auditLines(audits, options.method, output.style));
  return exitOf(outcome);
}

function partJson({ results, assertions, samples, without, absent }: Audit, method?: string) {
  const sizes = ({ comparison, polling }: Pick<Assertion, "comparison" | "polling">) => ({
    ...(method !== "polling" && { comparison }),
    ...(method !== "comparison" && { polling }),
  });
  return {
    area: results.areas[0]!.id,
    ...(absent && { absent, reason: en.analysis.audit.absent[absent] }),
    samples: samples.map((one) => ({ area: one.area, ballots: one.ballots, ...sizes(one) })),
    without,
    assertions: assertions.map(({ comparison, polling, holdsBy, margin, upper, ...claim }) => ({
      ...claim,
      holdsBy: String(holdsBy),
      margin: fractionJson(margin),
      upper: fractionJson(upper),
      ...sizes({ comparison, polling }),
    })),
  };
}
