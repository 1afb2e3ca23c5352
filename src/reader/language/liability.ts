/** How a sentence tells which liability it speaks of, and of which part of an article. Looked for anywhere in it, in small letters. */
export interface LiabilityWords {
  /** Nouns that make “criminal”, «административный» a kind of liability, and not an authority or a building. */
  readonly noun: RegExp
  /** Beginnings of such adjectives. */
  readonly criminal: RegExp
  readonly administrative: RegExp
  /** Words of liability or of a penalty: a threat without any tells only that something will be done. */
  readonly named?: RegExp
  /** What only sounds as if it named one, each time it stands there: a "blockade", «жёстко ответят организаторам», «сот алдында тұрады». */
  readonly notNamed?: RegExp
  /** By which a conduct is only called unlawful: «незаконно», "against the law". */
  readonly unlawful?: RegExp
  /** What a threat speaks of in place of a penalty: that acts are assessed or stopped, a court, measures or consequences. */
  readonly assesses?: RegExp
  readonly stops?: RegExp
  /** That somebody will stand before a court, and a measure that is no penalty: a "written caution". */
  readonly tried?: RegExp
  readonly measureNamed?: RegExp
  readonly measures?: RegExp
  readonly consequences?: RegExp
  /** By which speakers threaten with what they will do themselves: «мы ответим», "we will". */
  readonly ownAct?: RegExp
  /** Words that name criminal liability alone. */
  readonly crime: RegExp
  /** Circumstances that raise a penalty, each as statements and packs of law say it. */
  readonly emergency?: RegExp
  readonly wartime?: RegExp
  readonly group?: RegExp
  /** All that makes an offence graver: a text that names it tells which part of an article it means. */
  readonly graver: RegExp
  /** Those who only take part in what others organise, and those who organise it. */
  readonly partaking?: RegExp
  readonly organising?: RegExp
  /** What is published, and where. */
  readonly publishing: RegExp
  /** Mass media and those who work there; networks and all who may write there. An article may have a part for each. */
  readonly press?: RegExp
  readonly platforms?: RegExp
}
