import type { LiabilityWords } from '../../reader/language/liability.ts'

/** How liability and what raises it are named. */
export const liability: LiabilityWords = {
  noun: /liab|punish|penalt|sanction|fine|offen[cs]e|charge|proceeding|prosecut|case|code|arrest|detention|responsib/iu,
  criminal: /criminal(?:ly)?/iu,
  administrative: /administrative(?:ly)?/iu,
  crime: /criminal law|imprison/iu,
  emergency: /state of emergency|commandant[’']s office|curfew/iu,
  wartime: /wartime|martial law/iu,
  group: /criminal group/iu,
  graver: /(?:criminal|organi[sz]ed) group|grave consequences|state of emergency|wartime|repeated/iu,
  partaking:
    /participa|(?:taking|takes?|took) part|(?<!\p{L})members?(?:hip)?(?!\p{L})|belong(?:ing|s)? to/iu,
  organising:
    /organi[sz](?:ers?|ing|es?|ed)(?!\p{L})|(?<!\p{L})(?:leaders?|founders?|set(?:ting)? up|creat(?:ing|ion))(?!\p{L})/iu,
  publishing:
    /whatsapp|telegram|instagram|facebook|tiktok|youtube|social (?:media|network)|internet|online|(?<!\p{L})(?:re)?post(?:s|ed|ing)?(?!\p{L})|publish|publication|messenger|the media/iu,
}
