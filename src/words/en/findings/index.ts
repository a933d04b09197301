import { answer } from "./answer.ts";

export const findings = { answer };
