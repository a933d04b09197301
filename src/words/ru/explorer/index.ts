import type { Language } from "../../language.ts";
import { evidence } from "./evidence.ts";
import { page } from "./page.ts";

export const explorer: Language["explorer"] = { evidence, page };
