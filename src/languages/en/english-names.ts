/** First names of women that are common where English is spoken and in Europe; those that are words, days or places as well ("Joy", "Grace") are left out. */
export const ENGLISH_WOMEN = `adriana agnes alison allison alicia amanda amelia ann annabel annette annika antonia astrid audrey bernadette beth bethany betty bianca brenda bridget bronwyn carla carol carolyn cassandra
  cecilia celia chantal cheryl chloe clara clare claire colette cynthia daniela deborah deirdre denise diana diane donna dora doris dorothy edna eileen elaine eleanor eleanora eliza ella
  ellen elsa elsie enid erica erika estelle eunice evelyn felicity fiona flora frances francesca freya gemma georgina geraldine gillian gina giulia glenda gwen hannah harriet hazel heather
  heidi henrietta hilary hilda ida imogen ines irene isabella isla ivana janice jill jillian joan joanna joanne jocelyn judy juliana juliet justine kara karina karla kathleen kathryn katrina
  kirsten kirsty kristen lara lauren leah lena leonora liana lilian lillian lois lorna lorraine louisa lucinda lydia mabel maeve marcia margot marianne marion marjorie marlene martha martina
  matilda maureen maya megan melanie melissa meredith mette mia mildred millicent miranda moira molly monica muriel myra nadine natalie natasha nell nora norma pamela pauline penelope penny
  petra philippa phoebe phyllis polly rhoda roberta robyn rosalind rosemary rowena sabrina sally saskia selina selma sharon shirley silvia sigrid simona sonia sonja stella stephanie suzanne
  sylvia tabitha tamsin tara tessa thelma tina tracy trudy una vanessa verity vivien wendy winifred yvette yvonne zoe`

/** The same of men, and of both ("Kelly"): "Grant" and "Austin" are left out. */
export const ENGLISH_OTHERS = `adrian alastair alec alfred allan angus archie barry ben brandon brendan bruce bruno bryan byron callum calvin cameron cedric clive connor conor craig damian damien danny darren declan
  desmond dieter donovan douglas duncan dylan eamon eddie edmund elliot elliott emile ernest ethan ewan fergus fraser fred frederick freddie geoff geoffrey gerald gerard glenn graeme greg
  gregory hamish harold harry henrik herbert howard hugh ivor jake jared jasper jerry joey jon kelly kerry kieran kurt lawrence lennart leon liam luke lynn malcolm marcus maurice mick mike
  mitchell murray neil neville nigel noel norman oliver owen patrick pete phil ralf reginald rhys rodney ron rory ross rowan roy rupert russell sean seamus shane shaun spencer stan stefan
  stuart sven ted terence theo theodore toby todd tommy travis trevor tristan vernon vivian wayne wesley wilfred zachary`
