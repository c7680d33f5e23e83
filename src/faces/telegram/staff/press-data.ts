/** A press on a button of the staff. */
export interface StaffPress {
  readonly kind: "accept" | "discard";
  readonly upload: string;
}

const PRESS = /^s1:([ad]):([\w-]{12})$/u;

/** Writes what a button of the staff asks for, versioned, so that it is understood after a restart. */
export function writeStaffPress({ kind, upload }: StaffPress): string {
  return `s1:${kind === "accept" ? "a" : "d"}:${upload}`;
}

/** Whether the data of a button is, or pretends to be, the staff's. */
export function isStaffPress(data: string): boolean {
  return /^s\d*:/u.test(data);
}

/** Reads the data of a button of the staff; null when this version did not write it. */
export function readStaffPress(data: string): StaffPress | null {
  const [, kind, upload] = PRESS.exec(data) ?? [];
  return upload === undefined ? null : { kind: kind === "a" ? "accept" : "discard", upload };
}
