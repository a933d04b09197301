// Official intermediate results, by their name in a results document, against the evidence of an Outcome.
// Each gives what was computed in the shape of the official figure; undefined: the evidence does not tell it.

/** Steps that the official figures name; a step that stands for several laws is found by what it does. */
export const STEPS = {
  /** seats that areas got */
  areaSeats: ({ outcome, official }) => {
    const given = new Map();
    for (const seats of outcome.areaSeats.values()) add(given, seats);
    if (given.size === 0)
      for (const [area, seats] of outcome.areas) given.set(area, sum(seats.values()));
    return pick(Object.fromEntries(given), Object.keys(official.areaSeats));
  },
  /** areas in the order in which they got seats from a number on */
  order: ({ outcome, official }) => {
    const [step] = shares(outcome, (one) => one.to === "areas" && one.award.kind === "divisor");
    const order = step.award.order
      .map((i) => step.claimants[i])
      .slice((official.orderFrom ?? 1) - 1);
    // the list of the census goes on beyond the last seat of the house
    return [...order, ...official.order.slice(order.length)];
  },
  /** seats of one tier: all but those won directly */
  listSeats: ({ outcome, official, law }) => {
    const direct = law.steps.filter(isDirect).map((step) => step.name);
    const rest = (seats, area) => {
      const all = new Map(seats);
      for (const one of outcome.steps)
        if (direct.includes(one.step) && (area === undefined || one.area === area))
          add(
            all,
            one.claimants.map((id, i) => [id, -one.awarded[i]]),
          );
      return Object.fromEntries([...all].filter(([, n]) => n !== 0));
    };
    const byArea = Object.values(official.listSeats).some((one) => typeof one === "object");
    if (!byArea) return rest(outcome.seats);
    const areas = Object.keys(official.listSeats);
    return Object.fromEntries(areas.map((area) => [area, rest(outcome.areas.get(area), area)]));
  },
  direct: ({ outcome }) => totals(outcome, (one) => one.step === "constituency"),
  firstShare: ({ outcome }) => {
    const perArea = shares(outcome, (one) => one.to === "lists" && one.step === "land-lists");
    return Object.fromEntries(perArea.map((one) => [one.area, seatsOf(one)]));
  },
  minimum: ({ outcome }) => {
    const [grown] = shares(outcome, (one) => one.grown);
    return grown && entries(grown.claimants, grown.grown.until);
  },
  overhang: ({ outcome, official }) => {
    const [grown] = shares(outcome, (one) => one.grown);
    if (grown?.grown.unlevelled) return entries(grown.claimants, grown.grown.unlevelled);
    const lists = Object.keys(official.overhang);
    const share = totals(outcome, (one) => one.kind === "share");
    return Object.fromEntries(
      lists.map((id) => [id, (outcome.seats.get(id) ?? 0) - (share[id] ?? 0)]),
    );
  },
  /** constituencies whose winner got no seat */
  unseated: ({ outcome }) =>
    shares(outcome, (one) => one.to === "winners")
      .flatMap((one) => one.claimants.filter((_, i) => one.awarded[i] === 0).map(Number))
      .toSorted((a, b) => a - b),
  adjustmentSeats: ({ outcome, official }) => {
    const placed = outcome.steps.filter((one) => one.kind === "place").flatMap((one) => one.order);
    const pairs = placed.map(({ list, area }) => ({ list, area }));
    const inOrder = JSON.stringify(pairs) === JSON.stringify(official.adjustmentSeats);
    const byArea = ({ area }, other) => (area < other.area ? -1 : 1);
    return inOrder ? pairs : sameSet(pairs, official.adjustmentSeats, byArea);
  },
  linked: ({ outcome, official }) => {
    const [step] = shares(outcome, (one) => one.step === "compensatory");
    const weights = entries(step.claimants, step.weights.map(Number));
    return pick(weights, Object.keys(official.linked));
  },
  listTotals: ({ outcome, official }) => {
    const [step] = shares(outcome, (one) => one.to === "lists" && one.step === "lists");
    return pick(
      entries(step.claimants, step.weights.map(Number)),
      Object.keys(official.listTotals),
    );
  },
  fragmentVotes: ({ outcome, official }) => {
    const [step] = shares(outcome, (one) => one.to === "lists" && one.step === "lists");
    const votes = new Map(outcome.lists.map((list) => [list.id, list.votes]));
    const all =
      step &&
      entries(
        step.claimants,
        step.weights.map((n, i) => n - votes.get(step.claimants[i])),
      );
    return step && pick(all, Object.keys(official.fragmentVotes));
  },
  remainders: ({ outcome, official }) => {
    const [step] = shares(outcome, (one) => one.award.kind === "quota");
    const { remainders, unit } = step.award;
    const shown = step.claimants.map((id, i) => [
      id,
      (Number(remainders[i]) / Number(unit)).toFixed(2),
    ]);
    return pick(Object.fromEntries(shown), Object.keys(official.remainders));
  },
  connections: ({ outcome, official }) =>
    Object.fromEntries(
      Object.entries(official.connections).map(([area, groups]) => [
        area,
        Object.fromEntries(Object.keys(groups).map((id) => [id, ofConnection(outcome, area, id)])),
      ]),
    ),
  ties: ({ outcome, official }) =>
    official.ties.map(({ area, among, seats, by }) => {
      const met = shares(outcome, (one) => one.area === area && one.tie).find(
        ({ claimants, tie }) =>
          same(
            tie.among.map((i) => claimants[i]),
            among,
          ),
      );
      return met?.tie.seats === seats && met.tie.by.at(-1) === RULE[by]
        ? { area, among, seats, by }
        : { area, found: met?.tie.by ?? "no tie" };
    }),
  /** seats of the house that nobody has */
  empty: ({ outcome }) => outcome.empty,
  entitlement: ({ outcome, official }) => {
    const share = totals(outcome, (one) => one.kind === "share");
    return pick(share, Object.keys(official.entitlement));
  },
};

/** Told beside a step, or a decision that no formula gives. */
export const NOT_STEPS = new Set(["orderFrom", "areaSeatsDecided", "minorityQuota"]);

const RULE = { votes: "more-votes", "fewer votes": "fewer-votes", lot: "lot" };

const shares = (outcome, which) =>
  outcome.steps.filter((one) => one.kind === "share" && which(one));
const entries = (ids, numbers) =>
  Object.fromEntries(ids.map((id, i) => [id, numbers[i]]).filter(([, n]) => n !== 0));
const seatsOf = (one) => entries(one.claimants, one.awarded);
const pick = (all, ids) => Object.fromEntries(ids.map((id) => [id, all[id]]));
const sum = (numbers) => [...numbers].reduce((a, b) => a + b, 0);
const same = (a, b) => [...a].sort().join("\n") === [...b].sort().join("\n");
const isDirect = ({ name, kind, seats }) =>
  name === "constituency" || (kind === "give" && seats.kind === "direct");

function sameSet(found, official, order) {
  const sorted = (pairs) => JSON.stringify(pairs.toSorted(order));
  return sorted(found) === sorted(official) ? official : found;
}

function add(to, seats) {
  for (const [id, n] of seats) to.set(id, (to.get(id) ?? 0) + n);
}

/** Seats by list of the steps that fit. */
function totals(outcome, which) {
  const all = new Map();
  for (const one of outcome.steps) {
    if (one.kind !== "share" && one.kind !== "give") continue;
    if (one.to !== "lists" || !which(one)) continue;
    add(
      all,
      one.claimants.map((id, i) => [id, one.awarded[i]]),
    );
  }
  return Object.fromEntries([...all].filter(([, n]) => n > 0));
}

function ofConnection(outcome, area, id) {
  for (const one of shares(outcome, (step) => step.area === area)) {
    const at = one.claimants.indexOf(`connection ${id}`);
    if (at >= 0) return one.awarded[at];
  }
  return undefined;
}
