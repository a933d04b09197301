/**
 * Names of columns under which danfojs loses a frame: each column becomes a property of the frame, and these properties
 * are the frame itself. `values` and `$data` hide all rows without a word, `columns` and `$columns` call themselves
 * without end.
 */
export const breaksFrames = (name: string): boolean => BREAKING.has(name);

const BREAKING: ReadonlySet<string> = new Set(["values", "$data", "columns", "$columns"]);
