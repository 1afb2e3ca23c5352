/** How speakers tell that a text shows them in a bad light, without saying once more which. */
export interface SlightWords {
  /** A sentence whose verb has no subject: «нас изображают …», "we are being painted as". */
  readonly shownSo: RegExp
  /** One text or outlet, as named before. */
  readonly text: RegExp
}
