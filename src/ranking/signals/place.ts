import type { Place } from "../../model.ts";
import type { Evidence, Signal } from "../evidence.ts";

/** How a place asked about stands to a place spoken of. */
function relation(asked: Place, told: Place, evidence: Evidence): number {
  if (asked.name === told.name) return 1;
  if (evidence.places.contains(asked, told)) return 0.4;
  if (evidence.places.contains(told, asked)) return -0.3;
  return -1;
}

/**
 * Whether the sentence speaks of the place asked about: 1 the same, 0.4 a part of it, -0.3 only a larger one around it,
 * -1 another one. A newspaper names the place once and then goes on, so a sentence that names none inherits it from the
 * sentences before it, then from the headline. 0 when nothing is asked or nothing is told; the region itself need not be named.
 */
export const placeAgreement: Signal = {
  name: "place",
  compute(evidence, row) {
    const asked = evidence.question.places;
    if (asked.length === 0) return 0;
    const told = evidence.toldPlaces(row);
    if (told.length === 0) return asked.every((place) => place.kind === "region") ? 0.5 : 0;
    return (
      asked.reduce((sum, place) => sum + Math.max(...told.map((other) => relation(place, other, evidence))), 0) /
      asked.length
    );
  },
};
