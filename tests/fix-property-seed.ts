import fc from "fast-check";

// The same cases every time, so that a failure is the change's and not the draw's; PROPERTY_SEED draws others.
const { PROPERTY_SEED = "20200715" } = process.env;
fc.configureGlobal({ seed: Number(PROPERTY_SEED) });
