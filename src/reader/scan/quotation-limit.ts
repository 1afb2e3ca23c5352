/** Longer quotations are speeches: their sentences are read one by one. */
export const QUOTATION_LIMIT = 240
