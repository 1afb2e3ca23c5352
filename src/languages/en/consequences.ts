import type { ConsequenceWords } from '../../reader/language/consequences.ts'

/** What is to be done to those who do not do as they are told. */
export const consequences: ConsequenceWords = {
  disobeys:
    /^(?:ignor(?:e|es|ed|ing)|disobey(?:s|ed|ing)?|def(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|fail(?:s|ed|ing|ure)?|comply|interfer(?:e|es|ed|ing)|break(?:s|ing)?|violat(?:e|es|ed|ing|ors?)|breach(?:es|ed|ing)?|disregard(?:s|ed|ing)?|hinder(?:s|ed|ing)?|obstruct(?:s|ed|ing)?|disrupt(?:s|ed|ing)?|resist(?:s|ed|ing)?|offenders?|persist(?:s|ed|ing)?|otherwise)$/u,
  measure:
    /^(?:los(?:e|ing)|forfeit|removed|excluded|barred|expelled|escorted|suspended|disqualified|banned|denied|stripped|deprived|closed|shut|blocked|cancelled|canceled|withdrawn|revoked|evicted|dismissed|sacked|refused|turned|taken)$/u,
  toCome: /^(?:will|shall|would|must|may|can|could|risk|risks)$/u,
  loses:
    /^(?:los(?:e|ing)|forfeit|expelled|suspended|disqualified|stripped|deprived|closed|revoked|evicted|dismissed|sacked|impounded|confiscated)$/u,
  publishesNothing:
    /^(?:part(?:y|ies)|candidates?|bloc|school|schools|university|universities|students?|pupils|farmers?|farms?|companies|company|contractors?|clubs?|federations?|hospitals?|clinics?|charit(?:y|ies)|municipalit(?:y|ies)|councils?|families|households|traders?|drivers?|vehicles?)$/u,
  underAct:
    /\b(?:[Uu]nder|by|against|in terms of|contrary to) the (?:[\p{L}’'(),-]+ ){1,8}?(?:Act|Ordinance|Decree|Code|Edict|Bill|Law|Regulations)\b/u,
  severalActs:
    /\b(?:Act|Ordinance|Decree|Code|Edict|Law|Regulations)(?:,? \d{4})?,? (?:and|or) (?:(?:also|under|by|of|against) )*the (?:[\p{Lu}][\p{L}’'-]*,? (?:and |of |on |for )?){1,6}(?:Act|Ordinance|Decree|Code|Edict|Law|Regulations)\b/u,
}
