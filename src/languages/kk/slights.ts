import type { SlightWords } from '../../reader/language/slights.ts'

/** How it is told that a text shows the speaker in a bad light. */
export const slights: SlightWords = {
  shownSo: /^[^\p{L}]*(?:бізді|мені) .*(?:көрсет|суретте|бейнеле|етіп|қылып|деп ата|айыпта)\p{L}*/iu,
  text: /(?<!\p{L})(?:мақала|жарияланым|газет|журнал(?!ист)|басылым|бейнежазба|видео|фильм|сюжет|бағдарлама)/iu,
}
