/** Name of the format, for people. */
export const NAME = 'kazakhstan-law'
