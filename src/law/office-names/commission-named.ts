/** "Human Rights | Commission", "Commission | on Elections" */
const COMMISSION =
  /(?<![\p{L}-])(?:(?!The )\p{Lu}[\p{L}’'-]+ (?:and )?){0,4}Commission(?: (?:on|for) \p{Lu}[\p{L}’'-]+(?: and \p{Lu}[\p{L}’'-]+)?)?(?! ?er|[\p{L}])/gu
/** Commissioners of another kind. */
const OTHERS =
  /(?<!\p{L})(?:[Pp]olice [Cc]ommissioner|[Cc]ommissioner of [Pp]olice|[Dd]istrict [Cc]ommissioner)/u
/** Letters of a text that are looked through. */
const MOST = 20_000

/** The one commission that a text names, by the longest of its names; nothing where commissioners of police or of a district are named, too. */
export function commissionNamed(text: string): string | undefined {
  const begun = text.slice(0, MOST)
  if (!begun.includes('Commission') || OTHERS.test(begun)) return undefined
  const names = [...begun.matchAll(COMMISSION)].map(([name]) => name)
  const whole = names.filter((name) => name !== 'Commission')
  const [longest] = whole.toSorted((one, other) => other.length - one.length)
  return whole.every((name) => name === longest) ? longest : undefined
}
