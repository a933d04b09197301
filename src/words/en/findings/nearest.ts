import { counted } from "../prose.ts";
import { terms } from "../terms.ts";

/** The seats that were nearest to going elsewhere. */
export const nearest = {
  /** a place by the step that shares seats in the whole; else it is the name of an area */
  step: (step: string) => `Step ${step}`,
  /** seats of lists in a place */
  list: (place: string, rival: string, votes: number, holder: string) =>
    `${place}: ${rival} was ${terms.votes(votes)} short of a seat that went to ${holder}.`,
  /** seats of areas, by their people */
  area: (rival: string, people: number, holder: string) =>
    `${rival} was ${counted(people, "inhabitant")} short of a seat that went to ${holder}.`,
};
