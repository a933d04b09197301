/** Official results that do not follow from the votes and the law, or rest on facts that the data lack, and why. */
export const EXCEPTIONS = [
  {
    election: "bg-ns-2024-10",
    why: "the votes are those of the first count (Velichie 3.99913% of the votes for lists), the seats those after the recount that put it in",
  },
  {
    election: "fi-municipal-2017",
    areas: ["sotkamo"],
    why: "two candidates of the alliance had 91 votes each for its last seat; who was drawn is known, the lot itself is not in the data",
  },
];
