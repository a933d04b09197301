import { writePackage } from "../../results/package-write.ts";
import { writeDocument } from "../../results/write.ts";
import { datawrapper } from "./datawrapper.ts";
import { eml } from "./eml.ts";
import { flourish } from "./flourish.ts";
import type { Writer } from "./format.ts";
import type { Format } from "./formats.ts";
import { long } from "./long.ts";
import { nist } from "./nist.ts";
import { parquet } from "./parquet.ts";
import { wide } from "./wide.ts";
import { xlsx } from "./xlsx.ts";

/** Every format by its name. */
export const WRITERS: Readonly<Record<Format, Writer>> = {
  json: {
    holds: "all",
    makes: "text",
    write: (results) => `${JSON.stringify(writeDocument(results), null, 2)}\n`,
  },
  package: { holds: "all", makes: "folder", write: writePackage },
  long,
  wide,
  xlsx,
  parquet,
  eml,
  nist,
  flourish,
  datawrapper,
};
