const KINDS = ["accept", "accept-anyway", "discard"] as const;

/** A press on a button of the staff. */
export interface StaffPress {
  /** `accept-anyway`: whichever questions turn wrong by it. */
  readonly kind: (typeof KINDS)[number];
  readonly upload: string;
}

const CODES = { accept: "a", "accept-anyway": "w", discard: "d" } as const satisfies Record<StaffPress["kind"], string>;
const PRESS = /^s1:([awd]):([\w-]{12})$/u;

/** Writes what a button of the staff asks for, versioned, so that it is understood after a restart. */
export function writeStaffPress({ kind, upload }: StaffPress): string {
  return `s1:${CODES[kind]}:${upload}`;
}

/** Whether the data of a button is, or pretends to be, the staff's. */
export function isStaffPress(data: string): boolean {
  return /^s\d*:/u.test(data);
}

/** Reads the data of a button of the staff; null when this version did not write it. */
export function readStaffPress(data: string): StaffPress | null {
  const [, code, upload] = PRESS.exec(data) ?? [];
  const kind = KINDS.find((one) => CODES[one] === code);
  return kind === undefined || upload === undefined ? null : { kind, upload };
}
