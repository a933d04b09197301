import type { Explored } from "../../model.ts";
import type { State } from "../../state.ts";

/** One group of fields. `sync` shows a state that others may have changed; fields that a reader is in keep their focus. */
export interface Control {
  readonly element: HTMLElement;
  sync(state: State, explored: Explored): void;
}

/** Changes what is supposed, by what it was. */
export type Change = (edit: (state: State) => State) => void;

/** A state without some of its keys: they are as they were. */
export function without(state: State, ...keys: readonly (keyof State)[]): State {
  const rest: { -readonly [K in keyof State]?: State[K] } = { ...state };
  for (const key of keys) delete rest[key];
  return rest as State;
}
