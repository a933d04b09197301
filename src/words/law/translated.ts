import type { Law, LawTexts } from "../../law/law.ts";
import { say } from "../language.ts";
import { visible } from "../names.ts";

/** What a law document says in words of its own: in the language that is spoken where it has them, else as they are. */
const texts = (law: Law): LawTexts => law.translations.get(say.locale.id) ?? law;

export const lawTitle = (law: Law): string => visible(texts(law).title);
export const lawNotes = (law: Law): string[] => texts(law).notes.map(visible);
export const lawUnknown = (law: Law): string[] => texts(law).unknown.map(visible);
