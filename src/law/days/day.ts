/** A calendar day as `YYYY-MM-DD`. ISO days compare as strings, which keeps look-ups by date cheap and total. */
export type Day = string
