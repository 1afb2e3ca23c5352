/** What a statement is about, as far as the law has an answer to it. */
export type Topic =
  | 'false-information'
  /** What is falsely told to a body, or by one to a person: a denunciation, a call, an answer; nothing is spread. */
  | 'false-report'
  | 'incitement'
  | 'libel'
  | 'insult'
  | 'honour'
  | 'privacy'
  | 'extortion'
  | 'extremism'
  | 'terrorism'
  | 'rally'
  | 'riot'
  | 'strike'
  | 'journalism'
  | 'authority-insult'
  | 'separatism'
  | 'seizure-of-power'
  | 'association'
  /** What a prosecutor demands is not done. */
  | 'prosecutor-defied'

/** A conduct that has an article of its own, where other conducts of the same topic have others: who pays terrorists praises nothing. */
export type Conduct =
  | 'terror-act'
  | 'terror-propaganda'
  | 'terror-report'
  | 'riot-calls'
  | 'posters'
  | 'extremist-group'
  | 'media-permission'
  | 'president'
  | 'deputy'
