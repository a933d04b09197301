import { type Box, type Layer, layer, ofList, type Row, type Spot } from "./layer.ts";

/** A block in the colour of its list; -1 is no list's: seats that are not decided. */
interface Coloured {
  readonly colour: number;
}

/** Blocks of seats side by side, and the numbers on those that have room for them; what is not decided is dashed. */
export const seatBlocks = (
  blocks: readonly (Row & Box & Coloured)[],
  numbers: readonly (Row & Spot & Coloured & { readonly text: string })[],
  lists: number,
): Layer[] => [
  layer.rect("segment", blocks.filter(isList), { color: ofList(lists) }),
  layer.rect(
    "context",
    blocks.filter((one) => !isList(one)),
  ),
  layer.text("on-fill", numbers.filter(isList), { align: "center", lists }),
  layer.text(
    "label",
    numbers.filter((one) => !isList(one)),
    { align: "center" },
  ),
];

const isList = ({ colour }: Coloured): boolean => colour >= 0;
