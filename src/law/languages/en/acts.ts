import type { ActWords } from '../act-words.ts'

export const acts: ActWords = {
  newAct: 'new',
  previousAct: 'old|former|previous|earlier|prior|repealed',
  treaty: 'iccpr|udhr|echr|cedaw|convention|covenant|declaration|charter|treaty|statute',
  closing: 'commencement|(?:entry|enters?|com(?:es?|ing)) into (?:force|effect|operation)|enactment',
  law: 'law|act',
  document: 'chapter|report|order|film|movie|book|series|season|volume|article',
  following:
    'for|and|or|but|by|with|up|is|was|has|had|can|may|will|would|then|only|it|he|she|they|a|an|the|imprisonment|prison|jail|fine|[a-z]{3,}(?:ides|ries|shes|ures|ibes|ets|ows|eans|vers|ires)',
  sameArticle: 'same|that|said',
  federal: 'federal',
  beforeCountry:
    'of|the|republic|kingdom|principality|duchy|grand|sultanate|state|commonwealth|islamic|federal|federative|democratic|people|peoples|socialist|arab|new',
  local: 'local',
  bodyLetters: 'nsc|mia|gpo',
  union: 'un|unesco|unicef|osce|european|eu|csto|interpol',
  unionWithCodes: 'eu|european',
  listing: 'and|or|both',
  compared: 'as|not|like|unlike|than|except|besides',
  opening: 'but|that|while|whereas|where|yet|so|also',
  small: 'to|in|under|by|the|of|its|there|s',
  being: 'is|was|exists|applies',
}
