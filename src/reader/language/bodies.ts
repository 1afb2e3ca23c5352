/** What tells a body by name, and what its name tells of its powers, whatever the pack of a country knows of its kind. */
export interface BodyWords {
  /** Beginnings of legal forms and of other words that stand before the name of an organisation. */
  readonly organisation: RegExp
  /** Houses that may only ask, whatever kind of body their name resembles: an embassy, a museum, a town hall, a corporation. */
  readonly houses: RegExp
  /** Offices that lead or serve, and only ask where they name no ground: a president, a governor, a ministry for emergencies. */
  readonly offices: RegExp
  /** State security, supervision, a government; police, investigators and regulators by names of their own. */
  readonly powers: RegExp
  /** Words of the name of a house of faith, whose clergy speaks for it. */
  readonly faith?: RegExp
  readonly courts?: CourtWords
  /** Words for those who publish, as others demand something of them. */
  readonly press?: RegExp
}

/** A court as whoever acts, and the words behind and before which its name stands for something else: "of the | court", «сот | шешімі». */
interface CourtWords {
  readonly acting: RegExp
  readonly behind?: RegExp
  readonly before?: RegExp
  /** Words in or before a verb of an order that tell that the speaker gives it. */
  readonly notOf?: RegExp
}

/** Kinds of body that a whole name tells; the other words stand by themselves. */
export type BodyByName = 'houses' | 'offices' | 'powers'
