/** How a text that is itself the statement tells whose it is, line by line. Lines are asked in small letters, places are asked for (`d`). */
export interface OwnVoiceWords {
  /** A heading over a text with whose it is: "Statement by | the Ministry of Health", «Заявление | Министерства здравоохранения». */
  readonly heading: readonly RegExp[]
  /** A line that tells `who` turns to people with what stands below: "Mayor Ann Lee | addresses residents", «Аким города | обратился к жителям». */
  readonly turnsTo: RegExp
  /** A word before whoever wrote a text: "By | Ann Lee, mayor". */
  readonly by?: RegExp
  /** One that tells only of what kind a text is: "Press release". */
  readonly kind: RegExp
  /** Those who pass on what a house says, with the `house`: "Press service of | the Ministry of Health". */
  readonly press: readonly RegExp[]
  /** An office in such a service, by any of its words: "Head, Public Affairs". */
  readonly ofPress: RegExp
  /** A line that tells nothing but who informs: «Комитет по водным ресурсам | информирует». */
  readonly informs: RegExp
  /** One that tells who answered a newsroom: "The Ministry of Health | has answered our request about …". */
  readonly answers: RegExp
  /** How an answer speaks to whoever asked. */
  readonly toAsker: RegExp
  /** What the name of a house or an office ends before, at the latest. */
  readonly ends: RegExp
  /** Where somebody published what a newsroom passes on: «Запись из | фейсбука». */
  readonly post: RegExp
  /** The name of a house with its country, which a letterhead has in a line of its own; nothing where a line is no country. */
  readonly ofCountry: (line: string, house: string) => string | undefined
  /** What tells in a line of capitals which words have one wherever they stand: what a state, and what a place, is called beside its name. */
  readonly inCapitals: {
    readonly state?: RegExp
    readonly beforePlace?: RegExp
    readonly behindPlace?: RegExp
    /** Words between those of a name that stay small. */
    readonly joins?: RegExp
  }
  /** Letters that stand for a country by what a text tells, and its name in their place. */
  readonly countries: readonly {
    readonly letters: RegExp
    readonly where: RegExp
    readonly is: string
  }[]
}
