/**
 * The reasons that a reading gives by itself, in another language. A reading document keeps them in English, as every
 * document does, so they are known by their words; what a publisher or a user wrote there stands as it is.
 */
export interface Reasons {
  readonly fixed: Readonly<Record<string, string>>;
  /** those with a name or a number in them: a pattern of all of it, and its replacement */
  readonly made: readonly (readonly [pattern: RegExp, replacement: string])[];
}

export function reasonIn({ fixed, made }: Reasons, reason: string): string {
  if (Object.hasOwn(fixed, reason)) return fixed[reason]!;
  const found = made.find(([pattern]) => pattern.test(reason));
  return found ? reason.replace(...found) : reason;
}
