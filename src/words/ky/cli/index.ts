import type { Language } from "../../language.ts";
import { about } from "./about.ts";
import { convert } from "./convert.ts";
import { ending } from "./ending.ts";
import { files } from "./files.ts";
import { listings } from "./listings.ts";
import { reading } from "./reading.ts";
import { tables } from "./tables.ts";
import { threshold } from "./threshold.ts";
import { verify } from "./verify.ts";

export const cli: Language["cli"] = {
  about,
  convert,
  ending,
  files,
  listings,
  reading,
  tables,
  threshold,
  verify,
};
