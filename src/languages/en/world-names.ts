/** First names that are common in much of the world, besides those of Kazakhstan, Russia and Europe. */
export const WORLD_NAMES = `abbas abdallah abdi abdel abdoulaye abdu abebe abiodun abubakar ade adama adebayo adel aditi agus ahmad aisha ajay ajit akash akhtar akira akua
  alassane alejandra alfredo alhassan aliou alvaro amadou amal amara ambrose amina amir amit amita ana andres anders anil anita anjali antoine anwar aravind arjun armando arturo
  arun asha ashok asif aslam august augusto ayesha ayodele aziz babatunde bakary balázs bambang bashir beatriz benedict bilal boubacar brahim bruno budi carlo carmen cesar
  chandra charlotte chidi chinedu chinonso chukwuemeka claude colin cristina cyril daisuke dalia deepak diego dilip dina dinesh dominic ebrahim edgar edith edwin ehsan ekaterina
  elias elisabeth elisa emeka emilio enrique ernesto esteban esther ezekiel faisal farah farhan farid faruk fatma fatoumata fatou feng fiona florence francisca francisco fredrik
  fumio gabriela ganesh gani garba geeta georges ghulam gideon gilbert giovanni giuseppe gloria gonzalo gopal graham guillermo gustavo habib haji hamad hamid hamza haruna haruto
  harish hasan hassane hector helena hiroshi hiroyuki hitoshi hussain ibrahima idris ignacio ikechukwu imran indira ismail ivo jacqueline jamal jamila janusz jasmine javed
  jeanne jerome jesus jiro joao joaquim joaquin jorge josefina joyce juma kamal kareem karl-heinz kavita kazuo keiko keith kelechi kenji khadija kiran kofi krishna kumar kwabena
  kwadwo kwaku kwame kwasi lakshmi lalit lamine latifa laxman leila leonardo leticia lorenzo luca lucia lucy luigi magdalena mahamadou mahendra mahesh mahmoud mamadou manoj
  manuela marcel marcelo marco marcos margarita maryam masoud mauricio mehmet mercy miriam mitsuo moses moussa muhammadu mukesh mustafa musa mwangi nabil nadia naeem naomi naresh
  nasir naveed ngozi niels nikhil nina njoroge nkosazana noor noura nuno obinna octavio okechukwu oluwaseun omer osama oumar ousmane padma papa paolo patricia paula paulo pierre-yves
  pilar prakash pranav pramod prasad pravin priya purushottam rachid rafiq raghav rahman rahul raj rajendra rajesh rajiv rakesh ram ramesh ramon rania rashid ravi raymond
  rekha ricardo rodolfo rodrigo rohit rosario ruben rubén ruth sachin sadiq saeed saleh salim salma salman samir samira sandeep sanjeev santiago satish satoshi saud seydou shabbir
  shahid shankar shanti sharif shashi sheila shigeru shinichi sibusiso simeon siti sofie soledad srinivas subash sudhir suleiman sultan sunil sunita suresh susana taha takashi taro
  tariq teresa thabo thandiwe themba tomas tomás toshio tunde ulrich umar usha uwe vasco vera victor vijay vikram vinay vinod waleed wanjiru wasim wei wole xavier yahya yasmin yasser
  yaw yoshiko youssef yukio yusuke zaid zainab zahid zeynep josé andré andrés césar ramón raúl jesús joão maría sofía ángel álvaro óscar tomáš lukáš jiří søren bjørn jürgen günther
  rené françois jérôme hélène zoltán lászló istván gábor péter józsef`

/** Of these, those of women. */
export const WORLD_WOMEN = `aditi aisha akua alejandra amara amina ana anita anjali asha ayesha beatriz carmen charlotte cristina dalia dina edith ekaterina elisabeth elisa esther farah fatma
  fatoumata fatou fiona florence francisca gabriela geeta gloria helena indira jacqueline jasmine jeanne josefina joyce kavita keiko khadija lakshmi latifa leila leticia lucia lucy
  magdalena manuela margarita maryam mercy miriam nadia naomi ngozi nina nkosazana noor noura padma patricia paula pilar priya rania rekha rosario ruth salma samira shanti sheila
  sofie soledad sunita susana teresa thandiwe usha vera wanjiru yasmin yoshiko zainab zeynep maría sofía hélène emilia`
