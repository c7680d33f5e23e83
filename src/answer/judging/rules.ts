import type { Evidence } from "../../ranking/evidence.ts";
import { isOfAskedPart } from "../../ranking/figure-halves.ts";
import { OTHER_PLACE, placeAgreement } from "../../ranking/signals/place.ts";
import { nobodyDied } from "../short-answer/nobody-died.ts";
import { isOfThatLevel, knowsBureau } from "./told-bureaus.ts";
import { givesContact } from "./told-contacts.ts";
import { tellsCost, tellsPayment } from "./told-costs.ts";
import { deniesToo } from "./told-denials.ts";
import { tellsOfTheEnd } from "./told-ends.ts";
import { namesExtreme } from "./told-extremes.ts";
import { knowsTheCounted, mustOffer, offersFigure } from "./told-figures.ts";
import { tellsOfGroup } from "./told-groups.ts";
import { tellsMeasure } from "./told-measures.ts";
import { namesAny, namesSeveral } from "./told-names.ts";
import { isOfItsNumber, isOfSameNumber } from "./told-numbers.ts";
import { saysNoOpposite, tellsChange } from "./told-opposites.ts";
import { namesOthers } from "./told-others.ts";
import { holdsOffice, isOfThatTerm, namesAnother, namesFirm, namesPeople, tellsOfPerson } from "./told-people.ts";
import {
  isFromThere,
  isOfItsPlace,
  isOfNoWhole,
  isToldThere,
  knowsOnlyThePlace,
  namesElsewhere,
  namesLevel,
  namesSite,
} from "./told-places.ts";
import { givesReason } from "./told-reasons.ts";
import {
  isNoPlan,
  isOfItsTime,
  speaksOfTheHoliday,
  speaksOfTheTime,
  tellsTheHour,
  tellsWhenThat,
} from "./told-times.ts";
import { saysNoRate, saysPerUnit } from "./told-units.ts";
import { namesVenue } from "./told-venues.ts";
import { tellsTheWay } from "./told-ways.ts";
import { countsThemAll } from "./told-wholes.ts";

/** A reason why a sentence is no answer that no likelihood excuses: false where it speaks against the sentence. */
type Rule = (evidence: Evidence, row: number) => boolean;

/** Of whatever is asked for. */
const RULES: readonly Rule[] = [
  (evidence, row) => placeAgreement.compute(evidence, row) > OTHER_PLACE,
  isFromThere,
  (evidence) => !knowsOnlyThePlace(evidence),
  speaksOfTheTime,
  speaksOfTheHoliday,
  givesContact,
  tellsTheWay,
  tellsTheHour,
  isOfSameNumber,
  namesElsewhere,
  deniesToo,
  namesExtreme,
  tellsOfTheEnd,
  knowsBureau,
  namesPeople,
];
/** Of what is no figure, and of figures. */
const RULES_OF_NAMES: readonly Rule[] = [
  holdsOffice,
  isOfThatTerm,
  namesAnother,
  isOfThatLevel,
  namesOthers,
  namesFirm,
  namesSite,
  namesLevel,
  namesVenue,
  namesAny,
  namesSeveral,
  givesReason,
];
const RULES_OF_FIGURES: readonly Rule[] = [
  (evidence, row) => offersFigure(evidence, row) || nobodyDied(evidence, row) !== null,
  knowsTheCounted,
  isToldThere,
  isOfItsPlace,
  isOfNoWhole,
  countsThemAll,
  isOfItsTime,
  isOfAskedPart,
  isOfItsNumber,
  isNoPlan,
  saysNoOpposite,
  tellsChange,
  saysPerUnit,
  saysNoRate,
  tellsCost,
  tellsPayment,
  tellsOfGroup,
  tellsMeasure,
  tellsOfPerson,
  tellsWhenThat,
];

/** Whether nothing speaks against the sentence: kind, place, time, people, figure. */
export function mayAnswer(evidence: Evidence, row: number): boolean {
  const rules = [...RULES, ...(mustOffer(evidence) ? RULES_OF_FIGURES : RULES_OF_NAMES)];
  return rules.every((rule) => rule(evidence, row));
}
