import { parseFraction } from "../exact/parse.ts";
import { nearest } from "../law/nearest.ts";
import { error, ProblemError } from "../results/problem.ts";
import {
  type Assumption,
  type Known,
  type Results,
  TOTALS,
  type Total,
} from "../results/results.ts";

const FORM = /^(?:(?<area>.+)\.)?(?<total>[^.=]+)=(?<value>.+)$/;
const WHOLE = /^\d{1,3}(?:,\d{3})+$|^\d{1,16}$/;

/**
 * Reads "[AREA.]TOTAL=N", "=A..B" or "=P%".
 * @throws ProblemError `assume-form` if the text, its total or its area is none that is known
 */
export function readAssumption(text: string, { areas }: Results): Assumption {
  const { area, total, value } = FORM.exec(text)?.groups ?? {};
  const amount = value === undefined ? undefined : amountOf(value);
  if (total === undefined || amount === undefined) throw malformed(text);
  if (!TOTALS.some((known) => known === total)) throw malformed(text, nearest(total, TOTALS));
  if (area !== undefined && !areas.some(({ id }) => id === area))
    throw malformed(
      text,
      nearest(
        area,
        areas.map(({ id }) => id),
      ),
      area,
    );
  return { ...(area !== undefined && { area }), total: total as Total, value: amount };
}

function amountOf(text: string): Assumption["value"] | undefined {
  if (text.endsWith("%")) {
    const share = parseFraction(text);
    return share && share.n >= 0n && share.n <= share.d ? { share } : undefined;
  }
  return known(text);
}

function known(text: string): Known | undefined {
  const [from, to, ...more] = text.split("..").map(whole);
  if (from === undefined || more.length > 0) return undefined;
  if (!text.includes("..")) return from;
  return to === undefined || to < from ? undefined : { from, to };
}

function whole(text: string): number | undefined {
  const number = WHOLE.test(text) ? Number(text.replaceAll(",", "")) : Number.NaN;
  return Number.isSafeInteger(number) ? number : undefined;
}

const malformed = (text: string, near?: string, unknown?: string) =>
  new ProblemError(
    error("assume-form", { source: "--assume" }, text, {
      ...(near !== undefined && { nearest: near }),
      ...(unknown !== undefined && { unknown }),
    }),
  );
