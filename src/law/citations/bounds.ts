/** Longest list and longest chain that are read; longer ones are no citations. */
export const MOST = 20

/** Parts and points are fewer than this; in a list, a greater number than the lower one is an article's. */
export const HIGHEST = 200
export const HIGHEST_LISTED = 60
