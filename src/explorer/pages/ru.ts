import { ru } from "../../words/ru/index.ts";
import { begin } from "../begin.ts";

begin(ru);
