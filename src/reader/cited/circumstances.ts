import type { Norm, Sanction } from '../../law/law.ts'

/** Circumstances that raise a penalty, in the words of statements and of what the pack says of a part of an article. */
const CIRCUMSTANCES: readonly RegExp[] = [
  /чрезвычайн\p{L}{0,4} положени|комендатур|комендантск|коменданттық|төтенше жағдай (?:режим|енгіз|жариялан|кез|аясында)|state of emergency|commandant[’']s office|curfew/iu,
  /военн\p{L}{0,4} (?:врем|положени)|соғыс (?:уақыт|жағдай)|wartime|martial law/iu,
  /преступн\p{L}{0,4} групп|қылмыстық топ|criminal group/iu,
]

/** Parts of norms that apply in a circumstance which the words name: in a state of emergency, part 4 and not the ordinary one. */
export function partsInCircumstance(norms: readonly Norm[], words: string): readonly Sanction[] {
  const named = CIRCUMSTANCES.filter((circumstance) => circumstance.test(words))
  if (named.length === 0) return []
  const applies = ({ citation, says }: Sanction): boolean =>
    citation.part !== undefined && named.some((circumstance) => circumstance.test(says.ru))
  return norms.flatMap(({ sanctions }) => sanctions.filter(applies))
}

/** The part of an article that is for what is published, by what the pack says of it. */
const FOR_PUBLISHING = /(?:через|в) СМИ|сет(?:и|ях) телекоммуникаций|through (?:the )?media/iu
/** Words by which a statement speaks of what is published. */
const PUBLISHING =
  /соц(?:иальн\p{L}{1,3} )?сет|соцсет|интернет|онлайн|мессендж|публик|опубликов|(?<!\p{L})(?:ре)?пост(?:ы|а|ов|ам|ах|е|у|ом|ит\p{L}{0,4})?(?!\p{L})|(?<!\p{L})СМИ(?!\p{L})|блог|аккаунт|whatsapp|telegram|instagram|facebook|tiktok|youtube|әлеуметтік желі|ғаламтор|жариял|(?<!\p{L})БАҚ(?!\p{L})|жазба|парақша|social (?:media|network)|internet|online|(?<!\p{L})(?:re)?post(?:s|ed|ing)?(?!\p{L})|publish|publication|messenger|the media/iu

export function isForPublishing({ says }: Sanction): boolean {
  return FOR_PUBLISHING.test(says.ru)
}

export function speaksOfPublishing(words: string): boolean {
  return PUBLISHING.test(words)
}
