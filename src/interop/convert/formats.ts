/** What results can be written as. */
export const FORMATS = [
  "json",
  "package",
  "long",
  "wide",
  "xlsx",
  "parquet",
  "eml",
  "nist",
  "flourish",
  "datawrapper",
] as const;
export type Format = (typeof FORMATS)[number];
