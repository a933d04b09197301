import { ky } from "../../words/ky/index.ts";
import { begin } from "../begin.ts";

begin(ky);
