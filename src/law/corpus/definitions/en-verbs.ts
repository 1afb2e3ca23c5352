export const VERB =
  '(?:means?|shall mean|(?:is|are)(?: to be)? taken to mean|(?:is|are) used(?: in th(?:is|ese) [a-z]+)? (?:to (?:describe|designate|indicate)|in the (?:sense|meaning) of(?! (?:the |that |this )?(?:[a-z]+ )?(?:law|act|code|legislation|section|article|paragraph)s?(?![a-z])))|(?:(?:shall|should|must|is to|are to) be|is|are) (?:deemed|taken|held|considered|understood|construed|read) (?:not )?to include|(?:shall|should|must|is to|are to) be (?:construed|read|understood|treated) as (?:including|meaning)|is understood to mean|(?:shall|should|must) be understood (?:to mean|as|to be)|(?:is|are) understood (?:to mean|as)|(?:is|are) defined as|shall be defined as|(?:shall )?denotes?|signif(?:y|ies)|shall be taken to mean|(?:is|are|shall be) (?:used|read) (?:in th(?:is|ese) [a-z]+ )?(?:to mean|to denote|to refer to|as meaning))'
export const OPEN_VERB =
  '(?:also )?(?:includes?|shall include|(?:does|do|shall) not include|excludes?|has an? (?:wider|broader|narrower|extended|special|restricted) meaning and (?:also )?(?:includes?|comprises?|covers?|excludes?)|refers? to|shall refer to|extends to)'
export const CONSTRUED =
  '(?:shall be|is to be|are to be|must be|should be) (?:construed|read|interpreted)(?: accordingly)? (?:as|to (?:mean|include))'
export const MEANING = '(?:ha(?:s|ve)|shall have) (?:the )?(?:same )?(?:respective )?meanings?'
export const RELATION =
  '(?:,? (?:in relation to|when(?:ever)? used|where(?:ver)? (?:used|occurring|it occurs)|with respect to|in respect of|for the purposes of|as used|used in|as applied to)[^.;:"]{1,150}?,?| \\([^()]{1,120}\\))?'
