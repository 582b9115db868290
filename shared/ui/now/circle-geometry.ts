import { domains, type Domain } from "../../domain/entity.ts";

/** What is drawn of one quadrant: ripples with notes, and ripples with room. SVG path data in a viewBox of 120. */
export interface Quadrant {
  readonly domain: Domain;
  readonly notes: string;
  readonly room: string;
  /** The sector that takes the pointer. */
  readonly hit: string;
}

const centre = 60;
const radii = [9.5, 18, 26.5, 35, 43.5];
const halfGap = 3.6;
const hitRadius = 48;
const ringRadius = 55;
const ringGap = 0.062;
/** White between the last note and the first room on one ripple. */
const capGap = 2.4;
/** A shorter arc is a speck, not a ripple. */
const leastArc = 1.5;
/** A quadrant is full at the largest count, but never before this many notes. */
const fullFrom = 8;

/** Where each quadrant begins, in radians clockwise from the top: north-west, north-east, south-west, south-east. */
const startByDomain: Readonly<Record<Domain, number>> = {
  govern: 1.5 * Math.PI,
  organise: 0,
  execute: Math.PI,
  maintain: 0.5 * Math.PI,
};

/** The four quadrants in reading order; each fills from the inside, clockwise, by its share of the largest count. */
export const drawQuadrants = (counts: Readonly<Record<Domain, number>>): readonly Quadrant[] => {
  const full = Math.max(fullFrom, ...domains.map((domain) => counts[domain]));
  return domains.map((domain) => {
    const start = startByDomain[domain];
    const { notes, room } = fillRipples(start, counts[domain] / full);
    return { domain, notes, room, hit: sector(start) };
  });
};

/** One arc of the ring per step, clockwise from the top. */
export const drawRing = (steps: number): readonly string[] =>
  Array.from({ length: steps }, (_, index) => {
    const width = (2 * Math.PI) / steps;
    return arc(ringRadius, index * width + ringGap, (index + 1) * width - ringGap);
  });

const fillRipples = (start: number, share: number): { notes: string; room: string } => {
  const ripples = radii.map((radius) => {
    const inset = Math.asin(halfGap / radius);
    return { radius, from: start + inset, until: start + Math.PI / 2 - inset };
  });
  const lengthOf = ({ radius, from, until }: (typeof ripples)[number]): number => radius * (until - from);
  let left = share * ripples.reduce((sum, ripple) => sum + lengthOf(ripple), 0);

  let notes = "";
  let room = "";
  for (const ripple of ripples) {
    const { radius, from, until } = ripple;
    const rest = Math.min(left, lengthOf(ripple));
    left -= rest;
    const filled = rest < leastArc ? 0 : rest;
    const edge = from + filled / radius;
    const roomFrom = filled > 0 ? edge + capGap / radius : from;
    if (filled > 0) notes += arc(radius, from, edge);
    if (roomFrom < until - 0.01) room += arc(radius, roomFrom, until);
  }
  return { notes, room };
};

const sector = (start: number): string => {
  const [fromX, fromY] = point(hitRadius, start);
  const [toX, toY] = point(hitRadius, start + Math.PI / 2);
  return `M${centre} ${centre}L${fromX} ${fromY}A${hitRadius} ${hitRadius} 0 0 1 ${toX} ${toY}z`;
};

const arc = (radius: number, from: number, until: number): string => {
  const [fromX, fromY] = point(radius, from);
  const [toX, toY] = point(radius, until);
  return `M${fromX} ${fromY}A${radius} ${radius} 0 ${until - from > Math.PI ? 1 : 0} 1 ${toX} ${toY}`;
};

const point = (radius: number, angle: number): readonly [number, number] => [
  round(centre + radius * Math.sin(angle)),
  round(centre - radius * Math.cos(angle)),
];

const round = (value: number): number => Math.round(value * 100) / 100;
