/** Legal forms and other words that stand before the name of an organisation. */
const ORGANISATION =
  /^(тоо|ао|ип|нао|гкп|оф|общественн|ооо|оао|жшс|ақ|қб|llp|jsc|ltd|llc|inc|ngo|телеканал|газет|сайт|портал|издани|телеграм-канал|паблик|движени|организаци|партия|партии|партию|партией|группировк|арнасы|ұйымы|партиясы|movement|party|channel|newspaper|website|organisation|organization)/u

/** Whether the name of an organisation may stand behind a word. */
export function mayNameOrganisation(folded: string): boolean {
  return ORGANISATION.test(folded)
}
