import { type Notice, prints, raw } from './notice.ts'

const WORD = raw`\p{Lu}[\p{L}'’-]*\.?`
const NAME = raw`${WORD}(?: ${WORD}){0,4}`
const AGENCY =
  raw`(?:AP|AFP|EPA(?:-EFE)?|EFE|UPI|REUTERS|Reuters|Getty(?: Images)?|Sputnik|TASS|Tass|Interfax|Xinhua|Kyodo|Yonhap|Anadolu|Pool(?: Photo)?|` +
  raw`Shutterstock|Alamy|Bloomberg|PA|DPA|dpa|ANSA|ANI|PTI|IANS|Handout|[Aa]gencies|(?:${WORD} ){1,3}(?:News|Press|Agency|Wire|Newswire|Images|Pictures|Photos?|Archive)|Photos?|Pictures|Images)`
/** Names in a credit: no stop but that of an initial. */
const CREDITED = raw`(?:[^\n.!?]|(?<=(?<!\p{L})\p{L})\.){2,120}`
const AGENCIES = raw`${AGENCY}(?:(?: ?[/,&] ?| and | via )${AGENCY})*`
const PLACE = raw`\p{Lu}[\p{Lu}'’.-]+(?:[ ,/]+\p{Lu}[\p{L}'’.-]*){0,5}`
const ANY_PLACE = raw`\p{Lu}[\p{L}'’.-]+(?:[ ,/]+\p{Lu}[\p{L}'’.-]*){0,5}(?: \[[^\]\n]{2,30}\])?`
const DATE = raw`,? (?:${WORD} \d{1,2}|\d{1,2}(?:st|nd|rd|th)? ${WORD})(?:,? \d{4})?`
const SOURCE = raw`\([^)\n]{2,40}\)`
const DASH = raw` *(?:—|–|--| - |-(?= )) *`
/** What follows a dateline is the start of a sentence; an aside goes on in lower case. */
const STARTS = raw`(?=["“‘'(]?[\p{Lu}\d])`

/** Where a story was sent from, who wrote it, and who took its pictures. */
export const CREDITS = {
  DATELINE: {
    why: 'BOILERPLATE',
    at: 'HEAD',
    pattern: prints(
      raw`${PLACE}(?:${DATE})?${DASH}${STARTS}(?=.*\p{Ll}{2})`,
      raw`(?:${ANY_PLACE}|${WORD} \d{1,2})(?:${DATE})? ?${SOURCE}(?:${DASH}|: *)`,
      raw`${ANY_PLACE}${DATE}(?: ${SOURCE})?${DASH}${STARTS}`,
      raw`\([A-Z][\w .]{1,30}\)${DASH}`,
    ),
  },
  CAPTION_LABEL: {
    why: 'BOILERPLATE',
    at: 'HEAD',
    pattern: prints(
      raw`(?:Image|Media|Video|Photo) caption[,:]?(?:\s+|$)`,
      raw`FILE(?: PHOTO| IMAGE)?(?: ?[—–:]| -)\s*`,
    ),
  },
  IMAGE_SOURCE: {
    why: 'CREDIT',
    at: 'HEAD',
    pattern: prints(raw`Image (?:source|copyright),?:?\s[^\n.!?]{1,60}(?=\n|$)`),
  },
  BYLINE: {
    why: 'CREDIT',
    at: 'HEAD',
    pattern: prints(
      raw`By (?!(?:[MTWFS]\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:(?:${WORD}|and|in|for|of|at|de|van|von|der|bin|al)(?:\s?[,|&/])?[ \t]?){1,14}(?<![^.]\p{Ll}\.[ \t]?)(?=\n|$)`,
    ),
  },
  REPORTING: {
    why: 'CREDIT',
    at: 'TAIL',
    pattern: prints(
      raw`[([]?(?:Additional |Further )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Pp]hotography|Compiled|Translated|Edited|Written|Reported|Produced) by ${WORD}[^\n]*$`,
      raw`[([]?With (?:additional |further )?(?:reporting|reports|inputs?|material|files|contributions?) (?:from|by)\b`,
      raw`[([]?${NAME} (?:writers?|reporters?|correspondents?|journalists?) \p{Lu}[^.!?\n]{2,150} contributed(?: from [^.!?\n]{2,60}| to this (?:article|story|report))?\.?[)\]]?$`,
      raw`[([]?\p{Lu}[^.!?\n]{2,150} contributed (?:reporting )?to this (?:article|story|report)(?:[.)\]]|$| from\b)`,
    ),
  },
  AGENCY: {
    why: 'CREDIT',
    at: 'TAIL',
    pattern: prints(raw`[—–-]{0,2} ?[([]?(?:With |Source:? |Via |via |From )?${AGENCIES}(?:[)\]]|\.)?$`),
  },
  PICTURE: {
    why: 'CREDIT',
    at: 'TAIL',
    pattern: prints(
      raw`${NAME}(?: ?/ ?${NAME})+(?:,? via ${AGENCIES})?$`,
      raw`${NAME}(?:,? ${AGENCY})? via ${AGENCIES}$`,
      raw`[([](?:${AGENCIES}|${NAME} ?/ ?${NAME})(?: [^()[\]\n]{0,60})?[)\]]$`,
      raw`(?:F(?:ile|ILE) (?:photo|Photo|PHOTO|image|Image)$|Courtesy(?: of)?:? (?=\p{Lu})${CREDITED}$)`,
      raw`\| ?(?:[Pp]hoto|[Cc]redit|[Ii]mage)\b[^\n]{0,100}$`,
      raw`[([]?(?:File )?(?:[Pp]hoto(?:graph)?s?|[Ii]mage|[Pp]icture|[Cc]redit|[Ii]llustration|[Vv]ideo)(?: [Cc]redit)?(?: by)? ?[:/] ?${CREDITED}\.?$`,
      raw`[([]?(?:File )?(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Ii]llustration)s? (?:by|courtesy of|via|from) (?=\p{Lu})${CREDITED}\.?$`,
    ),
  },
} as const satisfies Readonly<Record<string, Notice>>
