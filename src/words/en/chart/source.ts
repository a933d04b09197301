/** What the count is worth, behind the source. */
export const source = {
  final: "Final result",
  /** `status` in capitals */
  annulled: (status: string, date: string) => `${status} (annulled ${date})`,
};
