/** Words that join a definition to the one before it, as alternatives of a pattern: «…; а также X – …». */
export const JOINING = 'а также|сондай-ақ|as well as|а|и|және|ал|and|or'
