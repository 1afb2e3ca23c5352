/** How texts tell what somebody did, so that a question does not ask for what is said. Looked for anywhere in the clause, in small letters: patterns of both kinds of
 * letters take four times as long to make. */
export interface DeedWords {
  /** Acts that anybody can see: "collect money", «выкладывают», «жазба салған». */
  readonly seen: RegExp
  /** Acts that are told in full, though few see them: "connect farms past the meter", «сливают мазут», «резеңке жағып». */
  readonly told: RegExp
  /** Figures of speech, and what may be done in many ways: "drive a wedge", «раскачивают», «айдап салып». */
  readonly unclear: RegExp
  /** That somebody else is helped, told by a figure of speech: "grist to the mill", «играет на руку», «диірменіне су құяды». */
  readonly serves: RegExp
  /** What people no longer do, which is no harm by its name: "refuse to", «увольняются», «бас тартып». */
  readonly refuses: RegExp
  /** How a sentence begins that takes up the one before as the cause: "As a result", «Из-за этого», «Соның салдарынан». Small letters. */
  readonly fromThis: RegExp
  /** Words that call something a harm. */
  readonly harm: RegExp
  /** Forms that tell what happened: "threw stones", «скупили», «жауып тастады». */
  readonly happened: RegExp
}
