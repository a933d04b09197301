import { BYTES } from "./kinds/bytes.ts";
import { CELLS } from "./kinds/cells.ts";
import { CONTAINERS } from "./kinds/container.ts";
import { ENCODINGS } from "./kinds/encoding.ts";
import type { Kind } from "./kinds/kind.ts";
import { STRUCTURE } from "./kinds/structure.ts";
import { TEXT } from "./kinds/text.ts";
import { TREES } from "./kinds/trees.ts";

/** Every way to mutate a file. */
export const KINDS: readonly Kind[] = [
  ...BYTES,
  ...ENCODINGS,
  ...TEXT,
  ...STRUCTURE,
  ...CELLS,
  ...CONTAINERS,
  ...TREES,
];
