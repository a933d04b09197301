import type { ExhaustedStep } from "../law.ts";
import { list, name, object } from "../shape.ts";
import { value } from "../values.ts";
import { common } from "./common.ts";
import { asked, type StepKind } from "./kind.ts";

const { who: _who, ...start } = common("exhausted"); // it concerns whoever lacks candidates

const schema = object({ ...start, beyond: value, again: list(name) });

/** Seats beyond the candidates of a list are taken away and given again. */
export const exhausted: StepKind<typeof schema, ExhaustedStep> = {
  schema,
  read: (json, start, value) => ({
    kind: "exhausted",
    ...start,
    beyond: value(json.beyond, "beyond"),
    again: json.again,
  }),
  values: (step) => [asked("beyond", step.beyond, true)],
  drawsLots: () => false,
};
