/** What the name of a body tells of its powers, whatever the pack of a country knows of its kind. */
export interface BodyWords {
  /** Houses that may only ask, whatever kind of body their name resembles: an embassy, a museum, a town hall. */
  readonly houses: RegExp
  /** State security, supervision, a government. */
  readonly powers: RegExp
}
