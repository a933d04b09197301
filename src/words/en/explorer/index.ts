import { evidence } from "./evidence.ts";
import { page } from "./page.ts";

export const explorer = { evidence, page };
