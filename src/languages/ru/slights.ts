import type { SlightWords } from '../../reader/language/slights.ts'

/** How it is told that a text shows the speaker in a bad light. */
export const slights: SlightWords = {
  shownSo:
    /^[^\p{L}]*(?:нас|меня) (?:[\p{L}-]+ ){0,2}(?:изобража|выставля|представля|показыва|рису|называ|описыва|обвиня|делают|превраща|преподнос)\p{L}*(?:ют|ят|ут|али|или)?(?!\p{L})/iu,
  text: /(?<!\p{L})(?:стать[яиею]|публикаци[яию]|материал(?!ьн)|газет[аеуы]|журнал(?!ист)|издани[еия](?!\p{L})|ролик|сюжет|передач|фильм|заметк|пост(?:е|а)?(?!\p{L}))/iu,
}
