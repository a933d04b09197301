import { en } from "../words/en/index.ts";
import { speaking } from "../words/language.ts";

/** What scripts read holds its sentences in English: a document is the same, whatever language is spoken. */
export const inEnglish = <T>(work: () => T): T => speaking(en, work);
