import type { Layer, layer, Row } from "../layer.ts";
import type { AreaFact } from "./areas.ts";

/** What a map shows of one area. */
export interface Shown {
  readonly area: AreaFact;
  /** what its marks are drawn by */
  readonly row: Row;
  /** whether its colour is that of a list, and text on it black or white */
  readonly onList: boolean;
  /** lines below its name, the fullest form first; the last is the least that must be told */
  readonly lines: readonly (readonly string[])[];
  /** the same beside the map, where there is more room */
  readonly told: string;
}

/** One layer of marks, of those areas that it is about. */
export type Draw = (
  style: string,
  which: (shown: Shown) => boolean,
  encoding?: Parameters<typeof layer.rect>[2],
) => Layer;
