export const VERB =
  '(?:means?|shall mean|(?:is|are)(?: to be)? taken to mean|(?:is|are) used(?: in th(?:is|ese) [a-z]+)? (?:to (?:describe|designate|indicate)|in the (?:sense|meaning) of(?! (?:the |that |this )?(?:[a-z]+ )?(?:law|act|code|legislation|section|article|paragraph)s?(?![a-z])))|(?:(?:shall|should|must|is to|are to) be|is|are) (?:deemed|taken|held|considered|understood|construed|read) (?:not )?to include|(?:shall|should|must|is to|are to) be (?:construed|read|understood|treated) as (?:including|meaning)|is understood to mean|(?:shall|should|must) be understood (?:to mean|as|to be)|(?:is|are) understood (?:to mean|as)|(?:is|are) defined as|shall be defined as|(?:shall )?denotes?|signif(?:y|ies)|(?:is|are) defined to mean|shall be defined to mean|(?:shall|is to|are to) be (?:interpreted|construed|read|understood) (?:to mean|as meaning)|(?:shall|should|is to|are to) be (?:understood|construed|read|taken) to refer to|shall be taken to mean|(?:is|are|shall be) (?:used|read) (?:in th(?:is|ese) [a-z]+ )?(?:to mean|to denote|to refer to|as meaning))'
export const OPEN_VERB =
  '(?:also )?(?:includes?|shall include|(?:does|do|shall) not (?:include|mean|extend to|refer to)|excludes?|has (?:an?|its) (?:wider|broader|narrower|extended|special|restricted|ordinary|usual|natural|common|plain) meaning,? (?:and|but) (?:also )?(?:includes?|comprises?|covers?|excludes?)|refers? to|shall refer to|extends to)'
export const CONSTRUED =
  '(?:shall be|is to be|are to be|must be|should be) (?:construed|read|interpreted)(?: and (?:shall )?have effect)?(?: accordingly)? (?:as(?! if)|to (?:mean|include))'
export const MEANING =
  '(?:ha(?:s|ve)|shall have|(?:shall )?bears?) (?:the )?(?:same )?(?:respective )?meanings?'
/** What follows where the meaning stands elsewhere. */
export const GIVEN =
  '(?:given|assigned|as|set|ascribed|attributed|attached|accorded|conferred|it|they|that|which|specified|provided|defined|laid|stated|thereto)'
export const RELATION =
  '(?:,? (?:in relation to|in regard to|with regard to|other than in|when(?:ever)? used|where(?:ver)? (?:used|occurring|it occurs)|with respect to|in respect of|for the purposes of|as (?:used|defined|referred to|mentioned|employed)|used in|as applied to|in the case of|in the context of|in connection with|except|with its|with their|in th(?:is|ese) [a-z]+(?= ))[^.;:"]{0,250}?,?| \\([^()]{1,120}\\))?'
