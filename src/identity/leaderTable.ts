/**
 * Who governs or speaks for a state or a well-known international body, and who did, mostly from 2005 on: one office a
 * line (hence the length), grouped by nation. Columns: full name, other spellings of it, code of the nation or name of
 * the body, the office as news prints it (then other words for it), first and last year (none where it is not known to
 * have ended). Lines with one name are one person.
 *
 * Source: general knowledge, compiled for this project at the end of 2025; no data set was copied. It may have errors.
 * Left out are terms whose years were not sure, those who only acted for another, and names that many people bear.
 */
export const LEADER_TABLE = `
George W. Bush||USA|President|2001|2009
Barack Obama||USA|President|2009|2017
Donald Trump||USA|President|2017|2021
Donald Trump||USA|President|2025|
Joe Biden|Joseph Biden;Joseph Biden Jr.|USA|Vice President|2009|2017
Joe Biden|Joseph Biden;Joseph Biden Jr.|USA|President|2021|2025
Dick Cheney||USA|Vice President|2001|2009
Mike Pence||USA|Vice President|2017|2021
Kamala Harris||USA|Vice President|2021|2025
JD Vance||USA|Vice President|2025|
Condoleezza Rice||USA|Secretary of State|2005|2009
Hillary Clinton|Hillary Rodham Clinton|USA|Secretary of State|2009|2013
John Kerry||USA|Secretary of State|2013|2017
Rex Tillerson||USA|Secretary of State|2017|2018
Mike Pompeo||USA|Secretary of State|2018|2021
Antony Blinken|Tony Blinken;Anthony Blinken|USA|Secretary of State|2021|2025
Marco Rubio||USA|Secretary of State|2025|
Donald Rumsfeld||USA|Defense Secretary;Defence Secretary|2001|2006
Robert Gates||USA|Defense Secretary;Defence Secretary|2006|2011
Leon Panetta||USA|Defense Secretary;Defence Secretary|2011|2013
Chuck Hagel||USA|Defense Secretary;Defence Secretary|2013|2015
Ash Carter|Ashton Carter|USA|Defense Secretary;Defence Secretary|2015|2017
James Mattis|Jim Mattis|USA|Defense Secretary;Defence Secretary|2017|2018
Mark Esper||USA|Defense Secretary;Defence Secretary|2019|2020
Lloyd Austin||USA|Defense Secretary;Defence Secretary|2021|2025
Pete Hegseth||USA|Defense Secretary;Defence Secretary;Secretary of War|2025|
Stephen Harper||CAN|Prime Minister|2006|2015
Justin Trudeau||CAN|Prime Minister|2015|2025
Mark Carney||CAN|Prime Minister|2025|
Lawrence Cannon||CAN|Foreign Minister|2008|2011
John Baird||CAN|Foreign Minister|2011|2015
Rob Nicholson||CAN|Foreign Minister|2015|2015
Stéphane Dion||CAN|Foreign Minister|2015|2017
Chrystia Freeland||CAN|Foreign Minister|2017|2019
François-Philippe Champagne||CAN|Foreign Minister|2019|2021
Marc Garneau||CAN|Foreign Minister|2021|2021
Mélanie Joly||CAN|Foreign Minister|2021|2025
Anita Anand||CAN|Foreign Minister|2025|
Vicente Fox||MEX|President|2000|2006
Felipe Calderón|Felipe Calderón Hinojosa|MEX|President|2006|2012
Enrique Peña Nieto||MEX|President|2012|2018
Andrés Manuel López Obrador|Manuel López Obrador|MEX|President|2018|2024
Claudia Sheinbaum|Claudia Sheinbaum Pardo|MEX|President|2024|
Patricia Espinosa||MEX|Foreign Minister;Foreign Secretary|2006|2012
Claudia Ruiz Massieu||MEX|Foreign Minister;Foreign Secretary|2015|2017
Luis Videgaray||MEX|Foreign Minister;Foreign Secretary|2017|2018
Marcelo Ebrard||MEX|Foreign Minister;Foreign Secretary|2018|2023
Alicia Bárcena||MEX|Foreign Minister;Foreign Secretary|2023|2024
Juan Ramón de la Fuente||MEX|Foreign Minister;Foreign Secretary|2024|
Álvaro Colom||GTM|President|2008|2012
Otto Pérez Molina|Otto Pérez|GTM|President|2012|2015
Jimmy Morales||GTM|President|2016|2020
Alejandro Giammattei||GTM|President|2020|2024
Bernardo Arévalo||GTM|President|2024|
Manuel Zelaya||HND|President|2006|2009
Porfirio Lobo||HND|President|2010|2014
Juan Orlando Hernández||HND|President|2014|2022
Xiomara Castro||HND|President|2022|2026
Mauricio Funes||SLV|President|2009|2014
Salvador Sánchez Cerén||SLV|President|2014|2019
Nayib Bukele||SLV|President|2019|
Daniel Ortega||NIC|President|2007|
Óscar Arias||CRI|President|2006|2010
Laura Chinchilla||CRI|President|2010|2014
Luis Guillermo Solís||CRI|President|2014|2018
Carlos Alvarado Quesada||CRI|President|2018|2022
Rodrigo Chaves||CRI|President|2022|2026
Martín Torrijos||PAN|President|2004|2009
Ricardo Martinelli||PAN|President|2009|2014
Juan Carlos Varela||PAN|President|2014|2019
Laurentino Cortizo||PAN|President|2019|2024
José Raúl Mulino||PAN|President|2024|
Fidel Castro||CUB|President|1976|2008
Raúl Castro||CUB|President|2008|2018
Miguel Díaz-Canel||CUB|President|2018|
René Préval||HTI|President|2006|2011
Michel Martelly||HTI|President|2011|2016
Jovenel Moïse||HTI|President|2017|2021
Ariel Henry||HTI|Prime Minister|2021|2024
Leonel Fernández||DOM|President|2004|2012
Danilo Medina||DOM|President|2012|2020
Luis Abinader||DOM|President|2020|
Portia Simpson Miller||JAM|Prime Minister|2012|2016
Andrew Holness||JAM|Prime Minister|2016|
Mia Mottley||BRB|Prime Minister|2018|
Irfaan Ali||GUY|President|2020|
Luiz Inácio Lula da Silva|Luis Inácio Lula da Silva;Lula da Silva|BRA|President|2003|2010
Luiz Inácio Lula da Silva|Luis Inácio Lula da Silva;Lula da Silva|BRA|President|2023|
Dilma Rousseff||BRA|President|2011|2016
Michel Temer||BRA|President|2016|2018
Jair Bolsonaro||BRA|President|2019|2022
Celso Amorim||BRA|Foreign Minister|2003|2010
Antonio Patriota||BRA|Foreign Minister|2011|2013
Luiz Alberto Figueiredo||BRA|Foreign Minister|2013|2014
Mauro Vieira||BRA|Foreign Minister|2015|2016
Mauro Vieira||BRA|Foreign Minister|2023|
Aloysio Nunes|Aloysio Nunes Ferreira|BRA|Foreign Minister|2017|2018
Ernesto Araújo||BRA|Foreign Minister|2019|2021
Néstor Kirchner||ARG|President|2003|2007
Cristina Fernández de Kirchner|Cristina Kirchner;Cristina Fernández;Cristina Fernández Kirchner|ARG|President|2007|2015
Mauricio Macri||ARG|President|2015|2019
Alberto Fernández||ARG|President|2019|2023
Javier Milei||ARG|President|2023|
Héctor Timerman||ARG|Foreign Minister|2010|2015
Susana Malcorra||ARG|Foreign Minister|2015|2017
Jorge Faurie||ARG|Foreign Minister|2017|2019
Santiago Cafiero||ARG|Foreign Minister|2021|2023
Diana Mondino||ARG|Foreign Minister|2023|2024
Michelle Bachelet||CHL|President|2006|2010
Michelle Bachelet||CHL|President|2014|2018
Sebastián Piñera||CHL|President|2010|2014
Sebastián Piñera||CHL|President|2018|2022
Gabriel Boric||CHL|President|2022|2026
Álvaro Uribe||COL|President|2002|2010
Juan Manuel Santos||COL|President|2010|2018
Iván Duque|Iván Duque Márquez|COL|President|2018|2022
Gustavo Petro||COL|President|2022|2026
Hugo Chávez|Hugo Chávez Frías|VEN|President|1999|2013
Nicolás Maduro|Nicolás Maduro Moros|VEN|Foreign Minister|2006|2013
Nicolás Maduro|Nicolás Maduro Moros|VEN|President|2013|2026
Elías Jaua||VEN|Foreign Minister|2013|2014
Delcy Rodríguez||VEN|Foreign Minister|2014|2017
Jorge Arreaza||VEN|Foreign Minister|2017|2021
Yván Gil|Yván Gil Pinto|VEN|Foreign Minister|2023|
Rafael Correa||ECU|President|2007|2017
Lenín Moreno||ECU|President|2017|2021
Guillermo Lasso||ECU|President|2021|2023
Daniel Noboa||ECU|President|2023|
Alan García||PER|President|2006|2011
Ollanta Humala||PER|President|2011|2016
Pedro Pablo Kuczynski||PER|President|2016|2018
Martín Vizcarra||PER|President|2018|2020
Francisco Sagasti||PER|President|2020|2021
Dina Boluarte||PER|President|2022|2025
Evo Morales||BOL|President|2006|2019
Jeanine Áñez||BOL|President|2019|2020
Luis Arce||BOL|President|2020|2025
Rodrigo Paz||BOL|President|2025|
Fernando Lugo||PRY|President|2008|2012
Horacio Cartes||PRY|President|2013|2018
Mario Abdo Benítez||PRY|President|2018|2023
Santiago Peña||PRY|President|2023|
Tabaré Vázquez||URY|President|2005|2010
Tabaré Vázquez||URY|President|2015|2020
José Mujica||URY|President|2010|2015
Luis Lacalle Pou||URY|President|2020|2025
Yamandú Orsi||URY|President|2025|
Tony Blair||GBR|Prime Minister|1997|2007
Gordon Brown||GBR|Prime Minister|2007|2010
David Cameron||GBR|Prime Minister|2010|2016
Theresa May||GBR|Prime Minister|2016|2019
Boris Johnson||GBR|Prime Minister|2019|2022
Liz Truss|Elizabeth Truss|GBR|Prime Minister|2022|2022
Rishi Sunak||GBR|Prime Minister|2022|2024
Keir Starmer||GBR|Prime Minister|2024|
David Miliband||GBR|Foreign Secretary;Foreign Minister|2007|2010
William Hague||GBR|Foreign Secretary;Foreign Minister|2010|2014
Philip Hammond||GBR|Foreign Secretary;Foreign Minister|2014|2016
Boris Johnson||GBR|Foreign Secretary;Foreign Minister|2016|2018
Jeremy Hunt||GBR|Foreign Secretary;Foreign Minister|2018|2019
Dominic Raab||GBR|Foreign Secretary;Foreign Minister|2019|2021
Liz Truss|Elizabeth Truss|GBR|Foreign Secretary;Foreign Minister|2021|2022
James Cleverly||GBR|Foreign Secretary;Foreign Minister|2022|2023
David Cameron||GBR|Foreign Secretary;Foreign Minister|2023|2024
David Lammy||GBR|Foreign Secretary;Foreign Minister|2024|2025
Yvette Cooper||GBR|Foreign Secretary;Foreign Minister|2025|
Bertie Ahern||IRL|Taoiseach;Prime Minister|1997|2008
Brian Cowen||IRL|Taoiseach;Prime Minister|2008|2011
Enda Kenny||IRL|Taoiseach;Prime Minister|2011|2017
Leo Varadkar||IRL|Taoiseach;Prime Minister|2017|2020
Leo Varadkar||IRL|Taoiseach;Prime Minister|2022|2024
Micheál Martin||IRL|Taoiseach;Prime Minister|2020|2022
Micheál Martin||IRL|Taoiseach;Prime Minister|2025|
Simon Harris||IRL|Taoiseach;Prime Minister|2024|2025
Jacques Chirac||FRA|President|1995|2007
Nicolas Sarkozy||FRA|President|2007|2012
François Hollande||FRA|President|2012|2017
Emmanuel Macron||FRA|President|2017|
Dominique de Villepin||FRA|Prime Minister|2005|2007
François Fillon||FRA|Prime Minister|2007|2012
Jean-Marc Ayrault||FRA|Prime Minister|2012|2014
Manuel Valls||FRA|Prime Minister|2014|2016
Édouard Philippe||FRA|Prime Minister|2017|2020
Jean Castex||FRA|Prime Minister|2020|2022
Élisabeth Borne||FRA|Prime Minister|2022|2024
Gabriel Attal||FRA|Prime Minister|2024|2024
Michel Barnier||FRA|Prime Minister|2024|2024
François Bayrou||FRA|Prime Minister|2024|2025
Sébastien Lecornu||FRA|Prime Minister|2025|
Bernard Kouchner||FRA|Foreign Minister|2007|2010
Alain Juppé||FRA|Foreign Minister|2011|2012
Laurent Fabius||FRA|Foreign Minister|2012|2016
Jean-Marc Ayrault||FRA|Foreign Minister|2016|2017
Jean-Yves Le Drian||FRA|Foreign Minister|2017|2022
Catherine Colonna||FRA|Foreign Minister|2022|2024
Stéphane Séjourné||FRA|Foreign Minister|2024|2024
Jean-Noël Barrot||FRA|Foreign Minister|2024|
Gerhard Schröder||DEU|Chancellor|1998|2005
Angela Merkel||DEU|Chancellor|2005|2021
Olaf Scholz||DEU|Chancellor|2021|2025
Friedrich Merz||DEU|Chancellor|2025|
Joachim Gauck||DEU|President|2012|2017
Frank-Walter Steinmeier||DEU|Foreign Minister|2005|2009
Frank-Walter Steinmeier||DEU|Foreign Minister|2013|2017
Frank-Walter Steinmeier||DEU|President|2017|
Guido Westerwelle||DEU|Foreign Minister|2009|2013
Sigmar Gabriel||DEU|Foreign Minister|2017|2018
Heiko Maas||DEU|Foreign Minister|2018|2021
Annalena Baerbock||DEU|Foreign Minister|2021|2025
Johann Wadephul||DEU|Foreign Minister|2025|
Wolfgang Schüssel||AUT|Chancellor|2000|2007
Alfred Gusenbauer||AUT|Chancellor|2007|2008
Werner Faymann||AUT|Chancellor|2008|2016
Christian Kern||AUT|Chancellor|2016|2017
Sebastian Kurz||AUT|Foreign Minister|2013|2017
Sebastian Kurz||AUT|Chancellor|2017|2019
Sebastian Kurz||AUT|Chancellor|2020|2021
Alexander Schallenberg||AUT|Foreign Minister|2019|2025
Alexander Schallenberg||AUT|Chancellor|2021|2021
Karl Nehammer||AUT|Chancellor|2021|2025
Christian Stocker||AUT|Chancellor|2025|
Romano Prodi||ITA|Prime Minister|2006|2008
Silvio Berlusconi||ITA|Prime Minister|2001|2006
Silvio Berlusconi||ITA|Prime Minister|2008|2011
Mario Monti||ITA|Prime Minister|2011|2013
Enrico Letta||ITA|Prime Minister|2013|2014
Matteo Renzi||ITA|Prime Minister|2014|2016
Paolo Gentiloni||ITA|Foreign Minister|2014|2016
Paolo Gentiloni||ITA|Prime Minister|2016|2018
Giuseppe Conte||ITA|Prime Minister|2018|2021
Mario Draghi||ITA|Prime Minister|2021|2022
Giorgia Meloni||ITA|Prime Minister|2022|
Giorgio Napolitano||ITA|President|2006|2015
Sergio Mattarella||ITA|President|2015|
Franco Frattini||ITA|Foreign Minister|2008|2011
Emma Bonino||ITA|Foreign Minister|2013|2014
Federica Mogherini||ITA|Foreign Minister|2014|2014
Angelino Alfano||ITA|Foreign Minister|2016|2018
Enzo Moavero Milanesi|Enzo Moavero|ITA|Foreign Minister|2018|2019
Luigi Di Maio||ITA|Foreign Minister|2019|2022
Antonio Tajani||ITA|Foreign Minister|2022|
José Luis Rodríguez Zapatero|José Luis Zapatero|ESP|Prime Minister|2004|2011
Mariano Rajoy||ESP|Prime Minister|2011|2018
Pedro Sánchez||ESP|Prime Minister|2018|
Miguel Ángel Moratinos||ESP|Foreign Minister|2004|2010
Trinidad Jiménez||ESP|Foreign Minister|2010|2011
José Manuel García-Margallo||ESP|Foreign Minister|2011|2016
Alfonso Dastis||ESP|Foreign Minister|2016|2018
Josep Borrell||ESP|Foreign Minister|2018|2019
Arancha González Laya||ESP|Foreign Minister|2020|2021
José Manuel Albares||ESP|Foreign Minister|2021|
José Sócrates||PRT|Prime Minister|2005|2011
Pedro Passos Coelho||PRT|Prime Minister|2011|2015
António Costa||PRT|Prime Minister|2015|2024
Luís Montenegro||PRT|Prime Minister|2024|
Jan Peter Balkenende||NLD|Prime Minister|2002|2010
Mark Rutte||NLD|Prime Minister|2010|2024
Dick Schoof||NLD|Prime Minister|2024|2026
Guy Verhofstadt||BEL|Prime Minister|1999|2008
Herman Van Rompuy||BEL|Prime Minister|2008|2009
Yves Leterme||BEL|Prime Minister|2008|2008
Yves Leterme||BEL|Prime Minister|2009|2011
Elio Di Rupo||BEL|Prime Minister|2011|2014
Charles Michel||BEL|Prime Minister|2014|2019
Sophie Wilmès||BEL|Prime Minister|2019|2020
Alexander De Croo||BEL|Prime Minister|2020|2025
Bart De Wever||BEL|Prime Minister|2025|
Jean-Claude Juncker||LUX|Prime Minister|1995|2013
Xavier Bettel||LUX|Prime Minister|2013|2023
Luc Frieden||LUX|Prime Minister|2023|
Anders Fogh Rasmussen||DNK|Prime Minister|2001|2009
Lars Løkke Rasmussen|Lars Loekke Rasmussen|DNK|Prime Minister|2009|2011
Lars Løkke Rasmussen|Lars Loekke Rasmussen|DNK|Prime Minister|2015|2019
Lars Løkke Rasmussen|Lars Loekke Rasmussen|DNK|Foreign Minister|2022|
Helle Thorning-Schmidt||DNK|Prime Minister|2011|2015
Mette Frederiksen||DNK|Prime Minister|2019|
Jens Stoltenberg||NOR|Prime Minister|2005|2013
Erna Solberg||NOR|Prime Minister|2013|2021
Jonas Gahr Støre|Jonas Gahr Stoere|NOR|Foreign Minister|2005|2012
Jonas Gahr Støre|Jonas Gahr Stoere|NOR|Prime Minister|2021|
Göran Persson||SWE|Prime Minister|1996|2006
Fredrik Reinfeldt||SWE|Prime Minister|2006|2014
Stefan Löfven||SWE|Prime Minister|2014|2021
Magdalena Andersson||SWE|Prime Minister|2021|2022
Ulf Kristersson||SWE|Prime Minister|2022|
Carl Bildt||SWE|Foreign Minister|2006|2014
Margot Wallström||SWE|Foreign Minister|2014|2019
Ann Linde||SWE|Foreign Minister|2019|2022
Tobias Billström||SWE|Foreign Minister|2022|2024
Tarja Halonen||FIN|President|2000|2012
Sauli Niinistö||FIN|President|2012|2024
Alexander Stubb||FIN|Prime Minister|2014|2015
Alexander Stubb||FIN|President|2024|
Jyrki Katainen||FIN|Prime Minister|2011|2014
Juha Sipilä||FIN|Prime Minister|2015|2019
Sanna Marin||FIN|Prime Minister|2019|2023
Petteri Orpo||FIN|Prime Minister|2023|
Geir Haarde||ISL|Prime Minister|2006|2009
Jóhanna Sigurðardóttir||ISL|Prime Minister|2009|2013
Sigmundur Davíð Gunnlaugsson|Sigmundur Gunnlaugsson|ISL|Prime Minister|2013|2016
Katrín Jakobsdóttir||ISL|Prime Minister|2017|2024
Kostas Karamanlis|Costas Karamanlis|GRC|Prime Minister|2004|2009
George Papandreou||GRC|Prime Minister|2009|2011
Lucas Papademos||GRC|Prime Minister|2011|2012
Antonis Samaras||GRC|Prime Minister|2012|2015
Alexis Tsipras||GRC|Prime Minister|2015|2019
Kyriakos Mitsotakis||GRC|Prime Minister|2019|
Dora Bakoyannis||GRC|Foreign Minister|2006|2009
Evangelos Venizelos||GRC|Foreign Minister|2013|2015
Nikos Kotzias||GRC|Foreign Minister|2015|2018
Nikos Dendias||GRC|Foreign Minister|2019|2023
George Gerapetritis|Giorgos Gerapetritis|GRC|Foreign Minister|2023|
Dimitris Christofias|Demetris Christofias|CYP|President|2008|2013
Nicos Anastasiades|Nikos Anastasiades|CYP|President|2013|2023
Nikos Christodoulides||CYP|President|2023|
Joseph Muscat||MLT|Prime Minister|2013|2020
Robert Abela||MLT|Prime Minister|2020|
Benedict XVI|Pope Benedict XVI|VAT|Pope|2005|2013
Pope Francis||VAT|Pope|2013|2025
Leo XIV|Pope Leo XIV|VAT|Pope|2025|
Pietro Parolin||VAT|Secretary of State|2013|
Lech Kaczyński||POL|President|2005|2010
Bronisław Komorowski||POL|President|2010|2015
Andrzej Duda||POL|President|2015|2025
Karol Nawrocki||POL|President|2025|
Jarosław Kaczyński||POL|Prime Minister|2006|2007
Donald Tusk||POL|Prime Minister|2007|2014
Donald Tusk||POL|Prime Minister|2023|
Ewa Kopacz||POL|Prime Minister|2014|2015
Beata Szydło||POL|Prime Minister|2015|2017
Mateusz Morawiecki||POL|Prime Minister|2017|2023
Radosław Sikorski|Radek Sikorski|POL|Foreign Minister|2007|2014
Radosław Sikorski|Radek Sikorski|POL|Foreign Minister|2023|
Witold Waszczykowski||POL|Foreign Minister|2015|2018
Jacek Czaputowicz||POL|Foreign Minister|2018|2020
Zbigniew Rau||POL|Foreign Minister|2020|2023
Václav Klaus||CZE|President|2003|2013
Miloš Zeman||CZE|President|2013|2023
Petr Pavel||CZE|President|2023|
Mirek Topolánek||CZE|Prime Minister|2006|2009
Petr Nečas||CZE|Prime Minister|2010|2013
Bohuslav Sobotka||CZE|Prime Minister|2014|2017
Andrej Babiš||CZE|Prime Minister|2017|2021
Petr Fiala||CZE|Prime Minister|2021|2025
Iveta Radičová||SVK|Prime Minister|2010|2012
Robert Fico||SVK|Prime Minister|2006|2010
Robert Fico||SVK|Prime Minister|2012|2018
Robert Fico||SVK|Prime Minister|2023|
Peter Pellegrini||SVK|Prime Minister|2018|2020
Peter Pellegrini||SVK|President|2024|
Igor Matovič||SVK|Prime Minister|2020|2021
Eduard Heger||SVK|Prime Minister|2021|2023
Zuzana Čaputová||SVK|President|2019|2024
Ferenc Gyurcsány||HUN|Prime Minister|2004|2009
Gordon Bajnai||HUN|Prime Minister|2009|2010
Viktor Orbán||HUN|Prime Minister|2010|2026
János Martonyi||HUN|Foreign Minister|2010|2014
Péter Szijjártó||HUN|Foreign Minister|2014|2026
Traian Băsescu||ROU|President|2004|2014
Klaus Iohannis|Klaus Johannis|ROU|President|2014|2025
Nicușor Dan||ROU|President|2025|
Victor Ponta||ROU|Prime Minister|2012|2015
Dacian Cioloș||ROU|Prime Minister|2015|2017
Viorica Dăncilă||ROU|Prime Minister|2018|2019
Ludovic Orban||ROU|Prime Minister|2019|2020
Nicolae Ciucă||ROU|Prime Minister|2021|2023
Marcel Ciolacu||ROU|Prime Minister|2023|2025
Georgi Parvanov||BGR|President|2002|2012
Rosen Plevneliev||BGR|President|2012|2017
Rumen Radev||BGR|President|2017|2026
Sergei Stanishev||BGR|Prime Minister|2005|2009
Boyko Borisov|Boyko Borissov;Boiko Borisov|BGR|Prime Minister|2009|2013
Boyko Borisov|Boyko Borissov;Boiko Borisov|BGR|Prime Minister|2014|2021
Plamen Oresharski||BGR|Prime Minister|2013|2014
Kiril Petkov||BGR|Prime Minister|2021|2022
Nikolai Denkov||BGR|Prime Minister|2023|2024
Ivo Sanader||HRV|Prime Minister|2003|2009
Jadranka Kosor||HRV|Prime Minister|2009|2011
Zoran Milanović||HRV|Prime Minister|2011|2016
Zoran Milanović||HRV|President|2020|
Kolinda Grabar-Kitarović||HRV|President|2015|2020
Andrej Plenković||HRV|Prime Minister|2016|
Vojislav Koštunica||SRB|Prime Minister|2006|2008
Boris Tadić||SRB|President|2006|2012
Tomislav Nikolić||SRB|President|2012|2017
Ivica Dačić||SRB|Prime Minister|2012|2014
Aleksandar Vučić||SRB|Prime Minister|2014|2017
Aleksandar Vučić||SRB|President|2017|
Ana Brnabić||SRB|Prime Minister|2017|2024
Hashim Thaçi||XKX|Prime Minister|2008|2014
Hashim Thaçi||XKX|President|2016|2020
Ramush Haradinaj||XKX|Prime Minister|2017|2020
Albin Kurti||XKX|Prime Minister|2020|2020
Albin Kurti||XKX|Prime Minister|2021|
Vjosa Osmani||XKX|President|2021|
Milo Djukanović|Milo Đukanović|MNE|President|2018|2023
Jakov Milatović||MNE|President|2023|
Nikola Gruevski||MKD|Prime Minister|2006|2016
Zoran Zaev||MKD|Prime Minister|2017|2022
Dimitar Kovačevski||MKD|Prime Minister|2022|2024
Hristijan Mickoski||MKD|Prime Minister|2024|
Sali Berisha||ALB|Prime Minister|2005|2013
Edi Rama||ALB|Prime Minister|2013|
Borut Pahor||SVN|Prime Minister|2008|2012
Borut Pahor||SVN|President|2012|2022
Janez Janša||SVN|Prime Minister|2004|2008
Janez Janša||SVN|Prime Minister|2012|2013
Janez Janša||SVN|Prime Minister|2020|2022
Miro Cerar||SVN|Prime Minister|2014|2018
Marjan Šarec||SVN|Prime Minister|2018|2020
Robert Golob||SVN|Prime Minister|2022|
Toomas Hendrik Ilves|Toomas Ilves|EST|President|2006|2016
Kersti Kaljulaid||EST|President|2016|2021
Alar Karis||EST|President|2021|
Andrus Ansip||EST|Prime Minister|2005|2014
Taavi Rõivas||EST|Prime Minister|2014|2016
Jüri Ratas||EST|Prime Minister|2016|2021
Kaja Kallas||EST|Prime Minister|2021|2024
Kristen Michal||EST|Prime Minister|2024|
Valdis Dombrovskis||LVA|Prime Minister|2009|2014
Laimdota Straujuma||LVA|Prime Minister|2014|2016
Māris Kučinskis||LVA|Prime Minister|2016|2019
Krišjānis Kariņš|Arturs Krišjānis Kariņš|LVA|Prime Minister|2019|2023
Evika Siliņa||LVA|Prime Minister|2023|
Edgars Rinkēvičs||LVA|Foreign Minister|2011|2023
Edgars Rinkēvičs||LVA|President|2023|
Egils Levits||LVA|President|2019|2023
Valdas Adamkus||LTU|President|2004|2009
Dalia Grybauskaitė||LTU|President|2009|2019
Gitanas Nausėda||LTU|President|2019|
Andrius Kubilius||LTU|Prime Minister|2008|2012
Saulius Skvernelis||LTU|Prime Minister|2016|2020
Ingrida Šimonytė||LTU|Prime Minister|2020|2024
Linas Linkevičius||LTU|Foreign Minister|2012|2020
Gabrielius Landsbergis||LTU|Foreign Minister|2020|2024
Vladimir Putin||RUS|President|2000|2008
Vladimir Putin||RUS|Prime Minister|2008|2012
Vladimir Putin||RUS|President|2012|
Dmitry Medvedev||RUS|President|2008|2012
Dmitry Medvedev||RUS|Prime Minister|2012|2020
Mikhail Fradkov||RUS|Prime Minister|2004|2007
Viktor Zubkov||RUS|Prime Minister|2007|2008
Mikhail Mishustin||RUS|Prime Minister|2020|
Sergey Lavrov||RUS|Foreign Minister|2004|
Viktor Yushchenko||UKR|President|2005|2010
Viktor Yanukovych||UKR|Prime Minister|2006|2007
Viktor Yanukovych||UKR|President|2010|2014
Petro Poroshenko||UKR|President|2014|2019
Volodymyr Zelensky|Vladimir Zelensky|UKR|President|2019|
Yulia Tymoshenko||UKR|Prime Minister|2007|2010
Mykola Azarov||UKR|Prime Minister|2010|2014
Arseniy Yatsenyuk||UKR|Prime Minister|2014|2016
Volodymyr Groysman|Volodymyr Hroisman;Volodymyr Groisman|UKR|Prime Minister|2016|2019
Oleksiy Honcharuk||UKR|Prime Minister|2019|2020
Denys Shmyhal||UKR|Prime Minister|2020|2025
Yulia Svyrydenko||UKR|Prime Minister|2025|
Pavlo Klimkin||UKR|Foreign Minister|2014|2019
Vadym Prystaiko|Vadim Prystaiko|UKR|Foreign Minister|2019|2020
Dmytro Kuleba||UKR|Foreign Minister|2020|2024
Andrii Sybiha||UKR|Foreign Minister|2024|
Alexander Lukashenko|Alyaksandr Lukashenka|BLR|President|1994|
Vladimir Makei|Uladzimir Makei|BLR|Foreign Minister|2012|2022
Sergei Aleinik||BLR|Foreign Minister|2022|2024
Maxim Ryzhenkov||BLR|Foreign Minister|2024|
Vladimir Voronin||MDA|President|2001|2009
Igor Dodon||MDA|President|2016|2020
Maia Sandu||MDA|Prime Minister|2019|2019
Maia Sandu||MDA|President|2020|
Vlad Filat||MDA|Prime Minister|2009|2013
Pavel Filip||MDA|Prime Minister|2016|2019
Natalia Gavrilița||MDA|Prime Minister|2021|2023
Dorin Recean||MDA|Prime Minister|2023|2025
Mikheil Saakashvili|Mikhail Saakashvili|GEO|President|2004|2013
Salome Zourabichvili|Salome Zurabishvili|GEO|President|2018|2024
Giorgi Margvelashvili||GEO|President|2013|2018
Bidzina Ivanishvili||GEO|Prime Minister|2012|2013
Irakli Garibashvili||GEO|Prime Minister|2013|2015
Irakli Garibashvili||GEO|Prime Minister|2021|2024
Giorgi Kvirikashvili||GEO|Prime Minister|2015|2018
Irakli Kobakhidze||GEO|Prime Minister|2024|
Robert Kocharyan||ARM|President|1998|2008
Serzh Sargsyan|Serzh Sarkisian;Serge Sarkisian|ARM|President|2008|2018
Nikol Pashinyan||ARM|Prime Minister|2018|
Edward Nalbandian||ARM|Foreign Minister|2008|2018
Ararat Mirzoyan||ARM|Foreign Minister|2021|
Ilham Aliyev||AZE|President|2003|
Elmar Mammadyarov||AZE|Foreign Minister|2004|2020
Jeyhun Bayramov||AZE|Foreign Minister|2020|
Nursultan Nazarbayev||KAZ|President|1991|2019
Kassym-Jomart Tokayev||KAZ|President|2019|
Islam Karimov||UZB|President|1991|2016
Shavkat Mirziyoyev||UZB|President|2016|
Gurbanguly Berdymukhamedov|Gurbanguly Berdimuhamedov;Gurbanguly Berdymukhammedov|TKM|President|2007|2022
Serdar Berdymukhamedov|Serdar Berdimuhamedov|TKM|President|2022|
Kurmanbek Bakiyev||KGZ|President|2005|2010
Roza Otunbayeva||KGZ|President|2010|2011
Almazbek Atambayev||KGZ|President|2011|2017
Sooronbay Jeenbekov||KGZ|President|2017|2020
Sadyr Japarov|Sadyr Zhaparov|KGZ|President|2021|
Emomali Rahmon|Emomali Rakhmon|TJK|President|1994|
Ahmet Necdet Sezer||TUR|President|2000|2007
Abdullah Gül||TUR|President|2007|2014
Recep Tayyip Erdoğan|Tayyip Erdoğan|TUR|Prime Minister|2003|2014
Recep Tayyip Erdoğan|Tayyip Erdoğan|TUR|President|2014|
Ahmet Davutoğlu||TUR|Foreign Minister|2009|2014
Ahmet Davutoğlu||TUR|Prime Minister|2014|2016
Binali Yıldırım||TUR|Prime Minister|2016|2018
Mevlüt Çavuşoğlu||TUR|Foreign Minister|2014|2023
Hakan Fidan||TUR|Foreign Minister|2023|
Ariel Sharon||ISR|Prime Minister|2001|2006
Ehud Olmert||ISR|Prime Minister|2006|2009
Benjamin Netanyahu||ISR|Prime Minister|2009|2021
Benjamin Netanyahu||ISR|Prime Minister|2022|
Naftali Bennett||ISR|Prime Minister|2021|2022
Yair Lapid||ISR|Foreign Minister|2021|2022
Yair Lapid||ISR|Prime Minister|2022|2022
Shimon Peres||ISR|President|2007|2014
Reuven Rivlin||ISR|President|2014|2021
Isaac Herzog||ISR|President|2021|
Tzipi Livni||ISR|Foreign Minister|2006|2009
Avigdor Lieberman|Avigdor Liberman|ISR|Foreign Minister|2009|2012
Avigdor Lieberman|Avigdor Liberman|ISR|Foreign Minister|2013|2015
Israel Katz||ISR|Foreign Minister|2019|2020
Israel Katz||ISR|Foreign Minister|2024|2024
Gabi Ashkenazi||ISR|Foreign Minister|2020|2021
Gideon Saar||ISR|Foreign Minister|2024|
Mahmoud Abbas||PSE|President|2005|
Salam Fayyad||PSE|Prime Minister|2007|2013
Rami Hamdallah||PSE|Prime Minister|2013|2019
Mohammad Shtayyeh||PSE|Prime Minister|2019|2024
Riyad al-Maliki|Riad al-Malki;Riyad al-Malki|PSE|Foreign Minister|2007|2024
Abdullah II|King Abdullah II|JOR|King|1999|
Ayman Safadi||JOR|Foreign Minister|2017|
Hosni Mubarak||EGY|President|1981|2011
Mohamed Morsi|Mohamed Mursi|EGY|President|2012|2013
Adly Mansour||EGY|President|2013|2014
Abdel Fattah el-Sisi|Abdul Fattah al-Sisi;Abdel Fatah al-Sisi;Abdelfattah al-Sisi|EGY|President|2014|
Ahmed Aboul Gheit|Ahmed Abul Gheit|EGY|Foreign Minister|2004|2011
Nabil Fahmy||EGY|Foreign Minister|2013|2014
Sameh Shoukry|Sameh Shukri|EGY|Foreign Minister|2014|2024
Badr Abdelatty|Badr Abdel Aty|EGY|Foreign Minister|2024|
Abdullah bin Abdulaziz|Abdullah bin Abdul Aziz;Abdullah bin Abdulaziz Al Saud|SAU|King|2005|2015
Salman bin Abdulaziz|Salman bin Abdul Aziz;Salman bin Abdulaziz Al Saud|SAU|King|2015|
Mohammed bin Nayef||SAU|Crown Prince|2015|2017
Mohammed bin Salman|Mohammed bin Salman Al Saud|SAU|Crown Prince|2017|
Saud al-Faisal||SAU|Foreign Minister|1975|2015
Adel al-Jubeir||SAU|Foreign Minister|2015|2018
Faisal bin Farhan|Faisal bin Farhan Al Saud|SAU|Foreign Minister|2019|
Khalifa bin Zayed|Khalifa bin Zayed Al Nahyan|ARE|President|2004|2022
Mohammed bin Zayed|Mohammed bin Zayed Al Nahyan|ARE|President|2022|
Mohammed bin Rashid Al Maktoum|Mohammed bin Rashid|ARE|Prime Minister|2006|
Abdullah bin Zayed|Abdullah bin Zayed Al Nahyan|ARE|Foreign Minister|2006|
Hamad bin Khalifa Al Thani|Hamad bin Khalifa|QAT|Emir|1995|2013
Tamim bin Hamad Al Thani|Tamim bin Hamad|QAT|Emir|2013|
Mohammed bin Abdulrahman Al Thani||QAT|Foreign Minister|2016|
Hamad bin Isa Al Khalifa|Hamad bin Isa|BHR|King|2002|
Qaboos bin Said||OMN|Sultan|1970|2020
Haitham bin Tariq||OMN|Sultan|2020|
Badr al-Busaidi|Badr Albusaidi|OMN|Foreign Minister|2020|
Ali Abdullah Saleh||YEM|President|1990|2012
Abd Rabbu Mansour Hadi|Abed Rabbo Mansour Hadi;Abdrabbuh Mansour Hadi|YEM|President|2012|2022
Nouri al-Maliki|Nuri al-Maliki|IRQ|Prime Minister|2006|2014
Haider al-Abadi|Haidar al-Abadi|IRQ|Prime Minister|2014|2018
Adel Abdul Mahdi|Adil Abdul Mahdi|IRQ|Prime Minister|2018|2020
Mustafa al-Kadhimi||IRQ|Prime Minister|2020|2022
Mohammed Shia al-Sudani|Mohammed Shiaa al-Sudani|IRQ|Prime Minister|2022|2026
Jalal Talabani||IRQ|President|2005|2014
Barham Salih|Barham Saleh|IRQ|President|2018|2022
Hoshyar Zebari|Hoshiyar Zebari|IRQ|Foreign Minister|2003|2014
Ibrahim al-Jaafari||IRQ|Foreign Minister|2014|2018
Fuad Hussein||IRQ|Foreign Minister|2020|
Mahmoud Ahmadinejad||IRN|President|2005|2013
Hassan Rouhani|Hassan Rohani;Hassan Ruhani|IRN|President|2013|2021
Ebrahim Raisi|Ibrahim Raisi;Ebrahim Raeisi|IRN|President|2021|2024
Masoud Pezeshkian||IRN|President|2024|
Ali Khamenei|Ayatollah Ali Khamenei|IRN|Supreme Leader|1989|2026
Manouchehr Mottaki|Manuchehr Mottaki|IRN|Foreign Minister|2005|2010
Ali Akbar Salehi||IRN|Foreign Minister|2011|2013
Mohammad Javad Zarif|Javad Zarif|IRN|Foreign Minister|2013|2021
Hossein Amir-Abdollahian|Hossein Amirabdollahian|IRN|Foreign Minister|2021|2024
Abbas Araghchi|Abbas Araqchi;Seyed Abbas Araghchi|IRN|Foreign Minister|2024|
Bashar al-Assad||SYR|President|2000|2024
Ahmed al-Sharaa||SYR|President|2025|
Walid al-Moallem|Walid al-Muallem;Walid Moualem|SYR|Foreign Minister|2006|2020
Faisal Mekdad|Faisal Miqdad|SYR|Foreign Minister|2020|2024
Asaad al-Shibani|Asaad al-Shaibani;Asaad Hassan al-Shibani;Asaad Hassan al-Shaibani|SYR|Foreign Minister|2024|
Michel Suleiman|Michel Sleiman|LBN|President|2008|2014
Michel Aoun||LBN|President|2016|2022
Joseph Aoun||LBN|President|2025|
Fouad Siniora|Fuad Siniora|LBN|Prime Minister|2005|2009
Saad Hariri||LBN|Prime Minister|2009|2011
Saad Hariri||LBN|Prime Minister|2016|2020
Najib Mikati|Najib Miqati|LBN|Prime Minister|2011|2014
Najib Mikati|Najib Miqati|LBN|Prime Minister|2021|2025
Tammam Salam||LBN|Prime Minister|2014|2016
Hassan Diab||LBN|Prime Minister|2020|2021
Nawaf Salam||LBN|Prime Minister|2025|
Gebran Bassil|Gibran Bassil|LBN|Foreign Minister|2014|2020
Muammar Gaddafi||LBY|Leader|1969|2011
Fayez al-Sarraj|Fayez Serraj|LBY|Prime Minister|2016|2021
Abdulhamid Dbeibah|Abdul Hamid Dbeibah;Abdul Hamid Dbeibeh|LBY|Prime Minister|2021|
Zine El Abidine Ben Ali||TUN|President|1987|2011
Moncef Marzouki||TUN|President|2011|2014
Beji Caid Essebsi||TUN|President|2014|2019
Kais Saied||TUN|President|2019|
Abdelaziz Bouteflika||DZA|President|1999|2019
Abdelmadjid Tebboune||DZA|President|2019|
Mohammed VI|King Mohammed VI|MAR|King|1999|
Nasser Bourita||MAR|Foreign Minister|2017|
Hu Jintao||CHN|President|2003|2013
Xi Jinping||CHN|President|2013|
Wen Jiabao||CHN|Prime Minister|2003|2013
Li Keqiang||CHN|Prime Minister|2013|2023
Li Qiang||CHN|Prime Minister|2023|
Yang Jiechi||CHN|Foreign Minister|2007|2013
Wang Yi||CHN|Foreign Minister|2013|2022
Wang Yi||CHN|Foreign Minister|2023|
Qin Gang||CHN|Foreign Minister|2022|2023
Donald Tsang||HKG|Chief Executive|2005|2012
Leung Chun-ying|C. Y. Leung|HKG|Chief Executive|2012|2017
Carrie Lam||HKG|Chief Executive|2017|2022
Chen Shui-bian||TWN|President|2000|2008
Ma Ying-jeou||TWN|President|2008|2016
Tsai Ing-wen||TWN|President|2016|2024
Lai Ching-te|William Lai|TWN|President|2024|
Joseph Wu||TWN|Foreign Minister|2018|2024
Lin Chia-lung||TWN|Foreign Minister|2024|
Junichiro Koizumi||JPN|Prime Minister|2001|2006
Shinzo Abe|Abe Shinzo|JPN|Prime Minister|2006|2007
Shinzo Abe|Abe Shinzo|JPN|Prime Minister|2012|2020
Yasuo Fukuda||JPN|Prime Minister|2007|2008
Taro Aso||JPN|Prime Minister|2008|2009
Yukio Hatoyama||JPN|Prime Minister|2009|2010
Naoto Kan||JPN|Prime Minister|2010|2011
Yoshihiko Noda||JPN|Prime Minister|2011|2012
Yoshihide Suga|Suga Yoshihide|JPN|Prime Minister|2020|2021
Fumio Kishida|Kishida Fumio|JPN|Foreign Minister|2012|2017
Fumio Kishida|Kishida Fumio|JPN|Prime Minister|2021|2024
Shigeru Ishiba|Ishiba Shigeru|JPN|Prime Minister|2024|2025
Sanae Takaichi|Takaichi Sanae|JPN|Prime Minister|2025|
Katsuya Okada||JPN|Foreign Minister|2009|2010
Seiji Maehara||JPN|Foreign Minister|2010|2011
Koichiro Gemba||JPN|Foreign Minister|2011|2012
Taro Kono||JPN|Foreign Minister|2017|2019
Toshimitsu Motegi||JPN|Foreign Minister|2019|2021
Yoshimasa Hayashi||JPN|Foreign Minister|2021|2023
Yoko Kamikawa||JPN|Foreign Minister|2023|2024
Takeshi Iwaya||JPN|Foreign Minister|2024|2025
Roh Moo-hyun||KOR|President|2003|2008
Lee Myung-bak||KOR|President|2008|2013
Park Geun-hye||KOR|President|2013|2017
Moon Jae-in||KOR|President|2017|2022
Yoon Suk Yeol|Yoon Seok-yeol;Yoon Seok-youl|KOR|President|2022|2025
Lee Jae Myung||KOR|President|2025|
Kim Sung-hwan||KOR|Foreign Minister|2010|2013
Yun Byung-se||KOR|Foreign Minister|2013|2017
Kang Kyung-wha||KOR|Foreign Minister|2017|2021
Chung Eui-yong||KOR|Foreign Minister|2021|2022
Cho Tae-yul||KOR|Foreign Minister|2024|2025
Kim Jong Il||PRK|Leader;Supreme Leader|1994|2011
Kim Jong Un||PRK|Leader;Supreme Leader|2011|
Ri Yong Ho||PRK|Foreign Minister|2016|2020
Choe Son Hui|Choe Sun Hui|PRK|Foreign Minister|2022|
Manmohan Singh||IND|Prime Minister|2004|2014
Narendra Modi||IND|Prime Minister|2014|
Pranab Mukherjee||IND|Foreign Minister;External Affairs Minister|2006|2009
S. M. Krishna||IND|Foreign Minister;External Affairs Minister|2009|2012
Salman Khurshid||IND|Foreign Minister;External Affairs Minister|2012|2014
Sushma Swaraj||IND|Foreign Minister;External Affairs Minister|2014|2019
Subrahmanyam Jaishankar|S. Jaishankar|IND|Foreign Minister;External Affairs Minister|2019|
Pervez Musharraf||PAK|President|2001|2008
Shaukat Aziz||PAK|Prime Minister|2004|2007
Asif Ali Zardari|Asif Zardari|PAK|President|2008|2013
Asif Ali Zardari|Asif Zardari|PAK|President|2024|
Arif Alvi||PAK|President|2018|2024
Yousaf Raza Gilani|Yousuf Raza Gilani;Yusuf Raza Gilani|PAK|Prime Minister|2008|2012
Raja Pervaiz Ashraf|Raja Pervez Ashraf|PAK|Prime Minister|2012|2013
Nawaz Sharif||PAK|Prime Minister|2013|2017
Shahid Khaqan Abbasi||PAK|Prime Minister|2017|2018
Imran Khan||PAK|Prime Minister|2018|2022
Shehbaz Sharif|Shahbaz Sharif|PAK|Prime Minister|2022|
Shah Mahmood Qureshi|Shah Mehmood Qureshi|PAK|Foreign Minister|2008|2011
Shah Mahmood Qureshi|Shah Mehmood Qureshi|PAK|Foreign Minister|2018|2022
Hina Rabbani Khar||PAK|Foreign Minister|2011|2013
Bilawal Bhutto Zardari||PAK|Foreign Minister|2022|2023
Ishaq Dar||PAK|Foreign Minister|2024|
Sheikh Hasina|Sheikh Hasina Wazed|BGD|Prime Minister|2009|2024
Khaleda Zia||BGD|Prime Minister|2001|2006
Mahinda Rajapaksa|Mahinda Rajapakse|LKA|President|2005|2015
Maithripala Sirisena||LKA|President|2015|2019
Gotabaya Rajapaksa|Gotabhaya Rajapaksa|LKA|President|2019|2022
Ranil Wickremesinghe|Ranil Wickremasinghe|LKA|Prime Minister|2015|2019
Ranil Wickremesinghe|Ranil Wickremasinghe|LKA|President|2022|2024
Anura Kumara Dissanayake|Anura Dissanayake|LKA|President|2024|
K. P. Sharma Oli|Khadga Prasad Oli;Khadga Prasad Sharma Oli|NPL|Prime Minister|2015|2016
K. P. Sharma Oli|Khadga Prasad Oli;Khadga Prasad Sharma Oli|NPL|Prime Minister|2018|2021
K. P. Sharma Oli|Khadga Prasad Oli;Khadga Prasad Sharma Oli|NPL|Prime Minister|2024|2025
Pushpa Kamal Dahal||NPL|Prime Minister|2008|2009
Pushpa Kamal Dahal||NPL|Prime Minister|2016|2017
Pushpa Kamal Dahal||NPL|Prime Minister|2022|2024
Sher Bahadur Deuba||NPL|Prime Minister|2021|2022
Hamid Karzai||AFG|President|2002|2014
Ashraf Ghani||AFG|President|2014|2021
Amir Khan Muttaqi||AFG|Foreign Minister|2021|
Mohamed Nasheed||MDV|President|2008|2012
Abdulla Yameen||MDV|President|2013|2018
Ibrahim Mohamed Solih|Ibrahim Solih|MDV|President|2018|2023
Mohamed Muizzu||MDV|President|2023|
Than Shwe||MMR|Leader|1992|2011
Thein Sein||MMR|President|2011|2016
Aung San Suu Kyi||MMR|State Counsellor|2016|2021
Min Aung Hlaing||MMR|Leader|2021|
Thaksin Shinawatra||THA|Prime Minister|2001|2006
Surayud Chulanont||THA|Prime Minister|2006|2008
Samak Sundaravej||THA|Prime Minister|2008|2008
Abhisit Vejjajiva||THA|Prime Minister|2008|2011
Yingluck Shinawatra||THA|Prime Minister|2011|2014
Prayuth Chan-ocha|Prayut Chan-o-cha;Prayuth Chan-o-cha;Prayut Chan-ocha|THA|Prime Minister|2014|2023
Srettha Thavisin||THA|Prime Minister|2023|2024
Paetongtarn Shinawatra||THA|Prime Minister|2024|2025
Anutin Charnvirakul||THA|Prime Minister|2025|
Nguyen Tan Dung||VNM|Prime Minister|2006|2016
Nguyen Xuan Phuc||VNM|Prime Minister|2016|2021
Nguyen Xuan Phuc||VNM|President|2021|2023
Pham Minh Chinh||VNM|Prime Minister|2021|2026
Hun Sen||KHM|Prime Minister|1985|2023
Hun Manet||KHM|Prime Minister|2023|
Thongloun Sisoulith||LAO|Prime Minister|2016|2021
Abdullah Ahmad Badawi|Abdullah Badawi|MYS|Prime Minister|2003|2009
Najib Razak|Najib Tun Razak;Najib Abdul Razak|MYS|Prime Minister|2009|2018
Mahathir Mohamad|Mahathir bin Mohamad|MYS|Prime Minister|2018|2020
Muhyiddin Yassin||MYS|Prime Minister|2020|2021
Ismail Sabri Yaakob||MYS|Prime Minister|2021|2022
Anwar Ibrahim||MYS|Prime Minister|2022|
Lee Hsien Loong||SGP|Prime Minister|2004|2024
Lawrence Wong||SGP|Prime Minister|2024|
Vivian Balakrishnan||SGP|Foreign Minister|2015|
Susilo Bambang Yudhoyono||IDN|President|2004|2014
Joko Widodo||IDN|President|2014|2024
Prabowo Subianto||IDN|President|2024|
Marty Natalegawa||IDN|Foreign Minister|2009|2014
Retno Marsudi|Retno Lestari Priansari Marsudi|IDN|Foreign Minister|2014|2024
Gloria Macapagal Arroyo|Gloria Arroyo|PHL|President|2001|2010
Benigno Aquino III|Benigno Aquino;Noynoy Aquino|PHL|President|2010|2016
Rodrigo Duterte||PHL|President|2016|2022
Ferdinand Marcos Jr.|Bongbong Marcos;Ferdinand Bongbong Marcos Jr.|PHL|President|2022|
Albert del Rosario||PHL|Foreign Secretary;Foreign Minister|2011|2016
Teodoro Locsin|Teodoro Locsin Jr.|PHL|Foreign Secretary;Foreign Minister|2018|2022
Enrique Manalo||PHL|Foreign Secretary;Foreign Minister|2022|2025
José Ramos-Horta||TLS|President|2007|2012
José Ramos-Horta||TLS|President|2022|
Xanana Gusmão||TLS|Prime Minister|2007|2015
Xanana Gusmão||TLS|Prime Minister|2023|
John Howard||AUS|Prime Minister|1996|2007
Kevin Rudd||AUS|Prime Minister|2007|2010
Kevin Rudd||AUS|Foreign Minister|2010|2012
Kevin Rudd||AUS|Prime Minister|2013|2013
Julia Gillard||AUS|Prime Minister|2010|2013
Tony Abbott||AUS|Prime Minister|2013|2015
Malcolm Turnbull||AUS|Prime Minister|2015|2018
Scott Morrison||AUS|Prime Minister|2018|2022
Anthony Albanese||AUS|Prime Minister|2022|
Bob Carr||AUS|Foreign Minister|2012|2013
Julie Bishop||AUS|Foreign Minister|2013|2018
Marise Payne||AUS|Foreign Minister|2018|2022
Penny Wong||AUS|Foreign Minister|2022|
Helen Clark||NZL|Prime Minister|1999|2008
John Key||NZL|Prime Minister|2008|2016
Jacinda Ardern||NZL|Prime Minister|2017|2023
Chris Hipkins||NZL|Prime Minister|2023|2023
Christopher Luxon|Chris Luxon|NZL|Prime Minister|2023|
Winston Peters||NZL|Foreign Minister|2017|2020
Winston Peters||NZL|Foreign Minister|2023|
Nanaia Mahuta||NZL|Foreign Minister|2020|2023
Frank Bainimarama|Voreqe Bainimarama|FJI|Prime Minister|2007|2022
Sitiveni Rabuka||FJI|Prime Minister|2022|
Peter O'Neill||PNG|Prime Minister|2012|2019
James Marape||PNG|Prime Minister|2019|
Manasseh Sogavare||SLB|Prime Minister|2019|2024
Thabo Mbeki||ZAF|President|1999|2008
Kgalema Motlanthe||ZAF|President|2008|2009
Jacob Zuma||ZAF|President|2009|2018
Cyril Ramaphosa||ZAF|President|2018|
Maite Nkoana-Mashabane||ZAF|Foreign Minister;International Relations Minister|2009|2018
Naledi Pandor||ZAF|Foreign Minister;International Relations Minister|2019|2024
Ronald Lamola||ZAF|Foreign Minister;International Relations Minister|2024|
Olusegun Obasanjo||NGA|President|1999|2007
Umaru Yar'Adua|Umaru Musa Yar'Adua|NGA|President|2007|2010
Goodluck Jonathan||NGA|President|2010|2015
Muhammadu Buhari||NGA|President|2015|2023
Bola Tinubu|Bola Ahmed Tinubu|NGA|President|2023|
Mwai Kibaki||KEN|President|2002|2013
Uhuru Kenyatta||KEN|President|2013|2022
William Ruto||KEN|President|2022|
Meles Zenawi||ETH|Prime Minister|1995|2012
Hailemariam Desalegn||ETH|Prime Minister|2012|2018
Abiy Ahmed|Abiy Ahmed Ali|ETH|Prime Minister|2018|
Isaias Afwerki|Isaias Afewerki|ERI|President|1993|
Hassan Sheikh Mohamud||SOM|President|2012|2017
Hassan Sheikh Mohamud||SOM|President|2022|
Sharif Sheikh Ahmed||SOM|President|2009|2012
Mohamed Abdullahi Mohamed|Mohamed Abdullahi Farmajo|SOM|President|2017|2022
Ismail Omar Guelleh||DJI|President|1999|
Omar al-Bashir|Omar Hassan al-Bashir;Omar Hassan Ahmad al-Bashir|SDN|President|1993|2019
Abdalla Hamdok||SDN|Prime Minister|2019|2022
Salva Kiir|Salva Kiir Mayardit|SSD|President|2011|
Yoweri Museveni||UGA|President|1986|
Paul Kagame||RWA|President|2000|
Pierre Nkurunziza||BDI|President|2005|2020
Évariste Ndayishimiye||BDI|President|2020|
Jakaya Kikwete||TZA|President|2005|2015
John Magufuli||TZA|President|2015|2021
Samia Suluhu Hassan||TZA|President|2021|
Joseph Kabila||COD|President|2001|2019
Félix Tshisekedi||COD|President|2019|
Denis Sassou Nguesso||COG|President|1997|
Robert Mugabe||ZWE|President|1987|2017
Morgan Tsvangirai||ZWE|Prime Minister|2009|2013
Emmerson Mnangagwa||ZWE|President|2017|
Levy Mwanawasa||ZMB|President|2002|2008
Rupiah Banda||ZMB|President|2008|2011
Michael Sata||ZMB|President|2011|2014
Edgar Lungu||ZMB|President|2015|2021
Hakainde Hichilema||ZMB|President|2021|
Bingu wa Mutharika||MWI|President|2004|2012
Joyce Banda||MWI|President|2012|2014
Peter Mutharika||MWI|President|2014|2020
Peter Mutharika||MWI|President|2025|
Lazarus Chakwera||MWI|President|2020|2025
Armando Guebuza||MOZ|President|2005|2015
Filipe Nyusi||MOZ|President|2015|2025
Daniel Chapo||MOZ|President|2025|
José Eduardo dos Santos||AGO|President|1979|2017
João Lourenço||AGO|President|2017|
Hage Geingob||NAM|President|2015|2024
John Kufuor||GHA|President|2001|2009
John Atta Mills||GHA|President|2009|2012
John Mahama|John Dramani Mahama|GHA|President|2012|2017
John Mahama|John Dramani Mahama|GHA|President|2025|
Nana Akufo-Addo||GHA|President|2017|2025
Laurent Gbagbo||CIV|President|2000|2011
Alassane Ouattara||CIV|President|2011|
Abdoulaye Wade||SEN|President|2000|2012
Macky Sall||SEN|President|2012|2024
Bassirou Diomaye Faye|Bassirou Faye|SEN|President|2024|
Amadou Toumani Touré||MLI|President|2002|2012
Ibrahim Boubacar Keïta||MLI|President|2013|2020
Assimi Goïta||MLI|President|2021|
Abdoulaye Diop||MLI|Foreign Minister|2021|
Blaise Compaoré||BFA|President|1987|2014
Roch Marc Christian Kaboré|Roch Kaboré;Roch Marc Kaboré|BFA|President|2015|2022
Ibrahim Traoré||BFA|President|2022|
Mamadou Tandja||NER|President|1999|2010
Mahamadou Issoufou||NER|President|2011|2021
Mohamed Bazoum||NER|President|2021|2023
Abdourahamane Tiani|Abdourahamane Tchiani|NER|President|2023|
Idriss Déby|Idriss Déby Itno|TCD|President|1990|2021
Mahamat Idriss Déby|Mahamat Déby;Mahamat Idriss Déby Itno|TCD|President|2021|
Paul Biya||CMR|President|1982|
Omar Bongo|Omar Bongo Ondimba|GAB|President|1967|2009
Ali Bongo|Ali Bongo Ondimba|GAB|President|2009|2023
Brice Oligui Nguema|Brice Clotaire Oligui Nguema|GAB|President|2023|
Teodoro Obiang|Teodoro Obiang Nguema;Teodoro Obiang Nguema Mbasogo|GNQ|President|1979|
François Bozizé||CAF|President|2003|2013
Faustin-Archange Touadéra||CAF|President|2016|
Faure Gnassingbé||TGO|President|2005|2025
Patrice Talon||BEN|President|2016|2026
Ellen Johnson Sirleaf||LBR|President|2006|2018
George Weah||LBR|President|2018|2024
Joseph Boakai||LBR|President|2024|
Ernest Bai Koroma||SLE|President|2007|2018
Julius Maada Bio||SLE|President|2018|
Yahya Jammeh||GMB|President|1996|2017
Adama Barrow||GMB|President|2017|
Lansana Conté||GIN|President|1984|2008
Alpha Condé||GIN|President|2010|2021
Mamady Doumbouya|Mamadi Doumbouya|GIN|President|2021|
Umaro Sissoco Embaló||GNB|President|2020|2025
Mohamed Ould Abdel Aziz||MRT|President|2009|2019
Mohamed Ould Ghazouani|Mohamed Ould Cheikh Ghazouani|MRT|President|2019|
Andry Rajoelina||MDG|President|2009|2014
Andry Rajoelina||MDG|President|2019|2025
Kofi Annan||United Nations|Secretary-General|1997|2006
Ban Ki-moon||United Nations|Secretary-General|2007|2016
António Guterres||United Nations|Secretary-General|2017|2026
António Guterres||UNHCR|High Commissioner|2005|2015
Filippo Grandi||UNHCR|High Commissioner|2016|2025
Navi Pillay||OHCHR|High Commissioner|2008|2014
Zeid Ra'ad al-Hussein||OHCHR|High Commissioner|2014|2018
Michelle Bachelet||OHCHR|High Commissioner|2018|2022
Volker Türk|Volker Tuerk|OHCHR|High Commissioner|2022|
Jaap de Hoop Scheffer||NATO|Secretary-General|2004|2009
Anders Fogh Rasmussen||NATO|Secretary-General|2009|2014
Jens Stoltenberg||NATO|Secretary-General|2014|2024
Mark Rutte||NATO|Secretary-General|2024|
Herman Van Rompuy||European Council|President|2009|2014
Donald Tusk||European Council|President|2014|2019
Charles Michel||European Council|President|2019|2024
António Costa||European Council|President|2024|
José Manuel Barroso|José Manuel Durão Barroso|European Commission|President|2004|2014
Jean-Claude Juncker||European Commission|President|2014|2019
Ursula von der Leyen||European Commission|President|2019|
Javier Solana||European Union|High Representative;Foreign Policy Chief|1999|2009
Catherine Ashton||European Union|High Representative;Foreign Policy Chief|2009|2014
Federica Mogherini||European Union|High Representative;Foreign Policy Chief|2014|2019
Josep Borrell|Josep Borrell Fontelles|European Union|High Representative;Foreign Policy Chief|2019|2024
Kaja Kallas||European Union|High Representative;Foreign Policy Chief|2024|
Martin Schulz||European Parliament|President|2012|2017
Antonio Tajani||European Parliament|President|2017|2019
David Sassoli||European Parliament|President|2019|2022
Roberta Metsola||European Parliament|President|2022|
Jean-Claude Trichet||European Central Bank|President|2003|2011
Mario Draghi||European Central Bank|President|2011|2019
Christine Lagarde||European Central Bank|President|2019|
Mohamed ElBaradei|Mohamed el-Baradei|International Atomic Energy Agency|Director General|1997|2009
Yukiya Amano||International Atomic Energy Agency|Director General|2009|2019
Rafael Grossi|Rafael Mariano Grossi|International Atomic Energy Agency|Director General|2019|
Margaret Chan||World Health Organization|Director-General|2007|2017
Tedros Adhanom Ghebreyesus|Tedros Adhanom|World Health Organization|Director-General|2017|
Rodrigo de Rato|Rodrigo Rato|International Monetary Fund|Managing Director|2004|2007
Dominique Strauss-Kahn||International Monetary Fund|Managing Director|2007|2011
Christine Lagarde||International Monetary Fund|Managing Director|2011|2019
Kristalina Georgieva||International Monetary Fund|Managing Director|2019|
Paul Wolfowitz||World Bank|President|2005|2007
Robert Zoellick||World Bank|President|2007|2012
Jim Yong Kim||World Bank|President|2012|2019
David Malpass||World Bank|President|2019|2023
Ajay Banga||World Bank|President|2023|
Pascal Lamy||World Trade Organization|Director-General|2005|2013
Ngozi Okonjo-Iweala||World Trade Organization|Director-General|2021|
Amr Moussa|Amr Mussa|Arab League|Secretary-General|2001|2011
Nabil Elaraby|Nabil al-Arabi;Nabil el-Araby|Arab League|Secretary-General|2011|2016
Ahmed Aboul Gheit|Ahmed Abul Gheit|Arab League|Secretary-General|2016|
Moussa Faki Mahamat|Moussa Faki|African Union|Commission Chairperson;Commission Chairman;Commission Chair|2017|2025
`
