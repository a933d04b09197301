/** Longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];
/** A closed line; its last position need not repeat the first. */
export type Ring = readonly Position[];
/** The outer ring, then the holes in it. */
export type Polygon = readonly Ring[];

/** Borders of areas, for pictures that show them in place of tiles. */
export interface Borders {
  /** who made them, as the file says, else the name of the file */
  readonly source: string;
  /** by id of the area */
  readonly areas: ReadonlyMap<string, readonly Polygon[]>;
  /** what lies between or beside the areas and is none of them */
  readonly ground: readonly Polygon[];
}
