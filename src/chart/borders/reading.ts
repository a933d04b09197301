import { error, ProblemError } from "../../results/problem.ts";
import type { Position } from "./borders.ts";

export type Path = readonly (string | number)[];
export type Members = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);

/** Positions that a map may have: one of all polling districts of a country has fewer. */
const MOST = 1_000_000;

/** A map file as it is read: says where it is none, and counts its positions before they are built. */
export class MapReading {
  readonly source: string;
  #left = MOST;

  constructor(source: string) {
    this.source = source;
  }

  /** What stands in a place where something else should. */
  fault(
    path: Path,
    found: unknown,
    expected: "borders" | "object" | "list" | "arc" | "position" | "transform",
  ): ProblemError {
    const told = typeof found === "string" || typeof found === "number" ? String(found) : "";
    return new ProblemError(
      error("schema", { source: this.source, path: path.join("/") }, told, { expected }),
    );
  }

  /** @throws ProblemError `schema` */
  list(found: unknown, path: Path): readonly unknown[] {
    if (!Array.isArray(found)) throw this.fault(path, found, "list");
    return found;
  }

  /** A pair of numbers that begins a list. @throws ProblemError `schema` */
  pair(found: unknown, path: Path, expected: "position" | "transform"): Position {
    const [x, y] = this.list(found, path);
    if (!isNumber(x) || !isNumber(y)) throw this.fault(path, `${x}, ${y}`, expected);
    return [x, y];
  }

  /** @throws ProblemError `unreadable` once there are more positions than a map may have */
  spend(positions: number): void {
    this.#left -= positions;
    if (this.#left < 0)
      throw new ProblemError(error("unreadable", { source: this.source }, "", { reason: "map" }));
  }

  /** Longitude and latitude in degrees. @throws ProblemError `schema` for metres, or pixels */
  degrees(position: Position, path: Path): Position {
    const [x, y] = position;
    if (Math.abs(x) > 360 || Math.abs(y) > 90.000_001)
      throw this.fault(path, position.join(", "), "position");
    return position;
  }
}
