/** First names that are common where English is spoken and in Europe; those that are words, days or places as well ("Grant", "Joy", "Austin") are left out. */
export const ENGLISH_NAMES = `adrian adriana agnes alastair alec alfred alison allison alicia allan amanda amelia angus ann annabel annette annika antonia archie astrid audrey barry ben
  bernadette beth bethany betty bianca brandon brenda brendan bridget bronwyn bruce bruno bryan byron callum calvin cameron carla carol carolyn cassandra cecilia cedric celia chantal cheryl
  chloe clara clare claire clive colette connor conor craig cynthia damian damien daniela danny darren deborah declan deirdre denise desmond diana diane dieter donna donovan dora doris dorothy
  douglas duncan dylan eamon eddie edmund edna eileen elaine eleanor eleanora eliza ella ellen elliot elliott elsa elsie emile enid erica erika ernest estelle ethan eunice evelyn ewan felicity fergus
  fiona flora frances francesca fraser fred frederick freddie freya gemma geoff geoffrey georgina gerald geraldine gerard gillian gina giulia glenda glenn graeme greg gregory gwen hamish hannah
  harold harriet harry hazel heather heidi henrietta henrik herbert hilary hilda howard hugh ida imogen ines irene isabella isla ivana ivor jake janice jared jasper jerry jill jillian joan joanna
  joanne jocelyn joey jon judy juliana juliet justine kara karina karla kathleen kathryn katrina kelly kerry kieran kirsten kirsty kristen kurt lara lauren lawrence leah lena lennart leon leonora
  liana lilian lillian liam lois lorna lorraine louisa lucinda luke lydia lynn mabel maeve malcolm marcia marcus margot marianne marion marjorie marlene martha martina matilda maureen maurice maya
  megan melanie melissa meredith mette mia mick mike mildred millicent miranda mitchell moira molly monica muriel murray myra nadine natalie natasha neil nell neville nigel noel nora norma norman
  oliver owen pamela patrick pauline penelope penny pete petra phil philippa phoebe phyllis polly ralf reginald rhoda rhys roberta robyn rodney ron rory rosalind rosemary ross rowan rowena roy rupert
  russell sabrina sally saskia sean seamus selina selma shane sharon shaun shirley silvia sigrid simona sonia sonja spencer stan stefan stella stephanie stuart suzanne sven sylvia tabitha tamsin tara
  ted terence tessa thelma theo theodore tina toby todd tommy tracy travis trevor tristan trudy una vanessa verity vernon vivian vivien wayne wendy wesley wilfred winifred yvette yvonne zachary zoe`

/** Of these, those of women. */
export const ENGLISH_WOMEN = `adriana agnes alison allison alicia amanda amelia ann annabel annette annika antonia astrid audrey bernadette beth bethany betty bianca brenda bridget bronwyn carla carol
  carolyn cassandra cecilia celia chantal cheryl chloe clara clare claire colette cynthia daniela deborah deirdre denise diana diane donna dora doris dorothy edna eileen elaine eleanor eleanora eliza ella
  ellen elsa elsie enid erica erika estelle eunice evelyn felicity fiona flora frances francesca freya gemma georgina geraldine gillian gina giulia glenda gwen hannah harriet hazel heather heidi
  henrietta hilary hilda ida imogen ines irene isabella isla ivana janice jill jillian joan joanna joanne jocelyn judy juliana juliet justine kara karina karla kathleen kathryn katrina kirsten kirsty
  kristen lara lauren leah lena leonora liana lilian lillian lois lorna lorraine louisa lucinda lydia mabel maeve marcia margot marianne marion marjorie marlene martha martina matilda maureen maya megan
  melanie melissa meredith mette mia mildred millicent miranda moira molly monica muriel myra nadine natalie natasha nell nora norma pamela pauline penelope penny petra philippa phoebe phyllis polly
  rhoda roberta robyn rosalind rosemary rowena sabrina sally saskia selina selma sharon shirley silvia sigrid simona sonia sonja stella stephanie suzanne sylvia tabitha tamsin tara tessa thelma tina
  tracy trudy una vanessa verity vivien wendy winifred yvette yvonne zoe`
