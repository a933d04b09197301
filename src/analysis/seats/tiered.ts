import type { Outcome } from "../../results/outcome.ts";

/** Whether seats come from several steps or stand in areas: then single seats of areas are worth a word. */
export const isTiered = ({ steps, areas, areaSeats }: Outcome): boolean =>
  areas.size > 0 || areaSeats.size > 0 || new Set(steps.map(({ step }) => step)).size > 1;
