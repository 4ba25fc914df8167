import { describe, expect, it } from 'vitest'
import { findReadable } from '../../../src/extract/segment/findReadable.ts'
import { spanText } from '../../../src/text/index.ts'

const kept = (text: string): readonly string[] =>
  findReadable(text).paragraphs.map((span) => spanText(text, span))

/** What was left out because it is not English. */
const foreign = (text: string): readonly string[] =>
  findReadable(text)
    .skipped.filter(({ why }) => why === 'NOT_ENGLISH')
    .map(({ span }) => spanText(text, span))

const ENGLISH = 'Norway rejected the offer of its neighbours, the foreign minister said on Tuesday.'

describe('a paragraph that is not English', () => {
  it.each([
    ['Arabic', 'رفضت النرويج عرض جيرانها، حسبما قالت وزيرة الخارجية يوم الثلاثاء.'],
    ['Chinese', '挪威外交部长星期二表示，挪威拒绝了邻国的提议。'],
    ['Croatian', 'Norveška je odbila ponudu svojih susjeda, rekla je u utorak ministrica vanjskih poslova.'],
    ['Czech', 'Norsko odmítlo nabídku svých sousedů, řekla v úterý ministryně zahraničí.'],
    ['Danish', 'Norge har afvist tilbuddet fra sine naboer, sagde udenrigsministeren tirsdag.'],
    ['Dutch', 'Noorwegen heeft het aanbod van zijn buren afgewezen, zei de minister dinsdag.'],
    ['Finnish', 'Norja hylkäsi naapuriensa tarjouksen, ulkoministeri sanoi tiistaina lehdistölle.'],
    ['French', 'La Norvège a rejeté l’offre de ses voisins, a déclaré mardi la ministre.'],
    ['German', 'Norwegen hat das Angebot seiner Nachbarn abgelehnt, sagte die Ministerin am Dienstag.'],
    ['Greek', 'Η Νορβηγία απέρριψε την πρόταση των γειτόνων της, δήλωσε η υπουργός.'],
    ['Hebrew', 'נורווגיה דחתה את הצעת שכנותיה, אמרה שרת החוץ ביום שלישי.'],
    ['Hindi', 'विदेश मंत्री ने मंगलवार को कहा कि नॉर्वे ने प्रस्ताव ठुकरा दिया।'],
    ['Hungarian', 'Norvégia elutasította szomszédai ajánlatát, mondta kedden a külügyminiszter.'],
    ['Indonesian', 'Norwegia menolak tawaran negara tetangganya, kata menteri luar negeri pada hari Selasa.'],
    ['Italian', 'La Norvegia ha respinto l’offerta dei suoi vicini, ha detto martedì la ministra.'],
    ['Japanese', 'ノルウェーは隣国の提案を拒否したと外相が火曜日に述べた。'],
    ['Polish', 'Norwegia odrzuciła propozycję sąsiadów, powiedziała we wtorek minister spraw zagranicznych.'],
    ['Portuguese', 'A Noruega rejeitou a oferta dos seus vizinhos, disse a ministra na terça-feira.'],
    ['Romanian', 'Norvegia a respins oferta vecinilor săi, a declarat marți ministrul de externe.'],
    ['Russian', 'Норвегия отвергла предложение соседей, заявила во вторник министр иностранных дел.'],
    ['Spanish', 'Noruega rechazó la oferta de sus vecinos, dijo el martes la ministra.'],
    ['Swedish', 'Norge avvisade grannarnas erbjudande, sade utrikesministern på tisdagen till pressen.'],
    ['Turkish', 'Norveç, komşularının teklifini reddetti, dedi dışişleri bakanı salı günü gazetecilere.'],
    ['Ukrainian', 'Норвегія відхилила пропозицію сусідів, заявила у вівторок міністерка.'],
    ['Vietnamese', 'Na Uy đã từ chối đề nghị của các nước láng giềng, bộ trưởng nói.'],
  ])('is left out and listed: %s', (_language, paragraph) => {
    expect(foreign(`${ENGLISH}\n\n${paragraph}\n\n${ENGLISH}`)).toEqual([paragraph])
    expect(kept(paragraph)).toEqual([])
  })

  it('is left out in capitals, too', () => {
    const paragraph = 'LA NORVÈGE A REJETÉ L’OFFRE DE SES VOISINS, A DÉCLARÉ LA MINISTRE.'
    expect(foreign(paragraph)).toEqual([paragraph])
  })

  it('is left out with its quotations', () => {
    const paragraph = '« Nous ne céderons jamais », a déclaré mardi la ministre Ingrid Vale.'
    expect(foreign(paragraph)).toEqual([paragraph])
  })
})

describe('an English paragraph', () => {
  it.each([
    'Viktor Orbán, Péter Szijjártó, Recep Tayyip Erdoğan and Mevlüt Çavuşoğlu then met in Diyarbakır and agreed.',
    'Le Monde, Der Spiegel, El País, La Repubblica and Gazeta Wyborcza all printed the letter that day.',
    'The Bundesverfassungsgericht and the Assemblée nationale were told of it by the Ministère des Armées.',
    'NORWAY REJECTED THE OFFER OF ITS NEIGHBOURS, THE MINISTER SAID ON TUESDAY.',
    'norway rejected the offer of its neighbours the minister said on tuesday',
    'Macron said: “Nous ne céderons jamais, et nous le dirons à tous nos amis européens.”',
    'Putin said: “Мы не будем уступать никому, никогда и нигде, и это всем известно.”',
    '“我们不会让步，我们永远不会让步，这一点大家都知道，” Wang Yi told reporters.',
    'The minister wrote قال الوزير and then left the room without a word.',
  ])('is read, whatever names and quotations it has: %s', (paragraph) => {
    expect(kept(paragraph)).toEqual([paragraph])
  })
})

describe('a paragraph with too few words to tell', () => {
  const FRENCH = 'La Norvège a rejeté l’offre de ses voisins, a déclaré mardi la ministre.'

  it('goes with most of the article', () => {
    expect(foreign(`Oslo refuse\n\n${FRENCH}`)).toEqual(['Oslo refuse', FRENCH])
    expect(kept(`Oslo refuse\n\n${ENGLISH}\n\n${ENGLISH}\n\n${FRENCH}`)).toEqual([
      'Oslo refuse',
      ENGLISH,
      ENGLISH,
    ])
  })

  it('is read where nothing is known of the article', () => {
    expect(kept('Putin met Orban in Moscow.')).toEqual(['Putin met Orban in Moscow.'])
    expect(kept('2022 — 14')).toEqual(['2022 — 14'])
  })
})
