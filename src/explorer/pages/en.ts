import { en } from "../../words/en/index.ts";
import { begin } from "../begin.ts";

begin(en);
