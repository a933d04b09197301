/** mandate with Node: all of "mandate", and files, what ships, drawing and writing. */
export * from "./index.ts";
export { electionIds, lawIds, shippedLaw } from "./io/catalogue.ts";
export { draw, png } from "./io/draw.ts";
export { openInput } from "./io/input.ts";
export { writeFolder, writeWhole } from "./io/write.ts";
