import { type Notice, raw, says } from './notice.ts'

/** What stays inside the sentence and the line. */
const SAME = raw`[^.!?\n]`
/** "Want more of this?" in front of an invitation. */
const INVITES = raw`(?:${SAME}{3,120}\?\s)?(?:please |to [^.!?\n]{3,60}, )?`

const SITES =
  'facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|tiktok|bluesky|threads|google news'
const LABELS =
  `(?:share|post|tweet|follow) on (?:${SITES})|${SITES}|share|save|print|e-?mail|copy link|link copied|comments?|reply|` +
  'advertisement|advert|ad|sponsored|promoted|menu|home|search|sections|news|world|politics|business|sports?|opinion|' +
  'culture|videos?|live|more|back|next|previous|close|loading|back to top|log ?in|log ?out|sign ?in|sign ?up|register|' +
  'subscribe|donate|contact(?: us)?|about(?: us)?|help|faq|careers|terms|privacy|cookies|sitemap|rss|tags|topics|accept|reject|decline|' +
  'got it|ok|i agree|no,? thanks|dismiss'

const MONTH = raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`
const WEEKDAY = raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)`
const CLOCK_WORD = raw`(?:first|last|originally|published|posted|updated|on|at|${WEEKDAY}|${MONTH}|[ap]m|gmt|utc|bst|cet|[ec]s?t|min(?:ute)?s?|hours?|days?|read|ago)(?!\p{L})`

const ARTICLE = '(?:article|story|post|piece|page|live blog|headline|dispatch)'

/** What pages say to their reader around the news. */
export const PAGE_NOTICES = {
  LOG_IN: {
    why: 'BOILERPLATE',
    at: 'TAIL',
    pattern: says(
      raw`${INVITES}(?:log|sign) ?in (?:with|to|using|here|below|now|or)\b`,
      raw`(?:forg[oe]t(?:ten)?|lost) your (?:details|password|user ?name|log-?in)\b`,
      raw`(?:already|not|(?:don['’]t )?have)(?: (?:have|got|a|an|our))* (?:account|subscriber|member|registered)(?: yet)?\?`,
      raw`${INVITES}create (?:an |your |a free )?account\b`,
      raw`(?:remember me|user ?name(?: or e-?mail(?: address)?)?|password)$`,
      raw`enter your (?:e-?mail|password)\b`,
    ),
  },
  NEWSLETTER: {
    why: 'BOILERPLATE',
    at: 'TAIL',
    pattern: says(
      raw`${INVITES}(?:sign up|subscribe|register (?=now|today|here|for|to|with|free))\b${SAME}{0,100}\b(?:newsletters?|briefings?|e-?mails?|alerts?|inbox|updates|free|today|now|here)\b`,
      raw`${INVITES}get (?:the|our|all|more|breaking|your|daily|weekly)\b${SAME}{0,100}\b(?:inbox|newsletters?|alerts)\b`,
      raw`${SAME}{0,60}\b(?:delivered|sent) (?:straight |directly |daily )?to your inbox\b`,
      raw`thank(?:s| you) for (?:signing up|subscribing|reading)\b`,
      raw`(?:you(?: can|['’]ll| will| may)${SAME}{0,40}\b)?unsubscribe\b`,
    ),
  },
  CONSENT: {
    why: 'BOILERPLATE',
    at: 'TAIL',
    pattern: says(
      raw`(?:we|(?:this|our) (?:web ?)?(?:site|page))\b${SAME}{0,60}\buses? ${SAME}{0,40}\bcookies\b`,
      raw`(?:we|(?:this|our) (?:web ?)?site) uses? cookies\b`,
      raw`we and our ${SAME}{0,20}(?:partners|vendors)\b${SAME}{0,60}\b(?:cookies|data|information|device)\b`,
      raw`by (?:clicking|continuing|using|signing|logging|registering|browsing|submitting|subscribing)\b${SAME}{0,100}\byou (?:agree|accept|consent|acknowledge|confirm)\b`,
      raw`cookies (?:help|allow|enable) us\b`,
      raw`we (?:value|care about|respect) your privacy\b`,
      raw`(?:accept|reject|manage|allow) (?:all|cookies|consent|preferences|options|settings)(?: cookies)?$`,
      raw`(?:cookies?|privacy|terms)(?: (?:policy|settings|notice|preferences|of (?:use|service)|(?:and|&) conditions))+\s*(?:$|[|·•©,])`,
      raw`${INVITES}(?:read|see|view) our ${SAME}{0,30}(?:policy|terms|notice)\b`,
      raw`${INVITES}(?:enable|turn (?:on|off)|disable|allow) (?:your )?(?:java ?script|ad ?-?blockers?|cookies)\b`,
      raw`your browser\b${SAME}{0,60}\b(?:support|java ?script|out of date|update)`,
    ),
  },
  SUBSCRIPTION: {
    why: 'BOILERPLATE',
    at: 'TAIL',
    pattern: says(
      raw`${INVITES}subscribe to\b`,
      raw`${INVITES}donate (?:now|today|here|to us)\b`,
      raw`you(?: have|['’]ve)\b${SAME}{0,40}\bfree (?:articles?|stories|story)\b`,
      raw`(?:to )?(?:continue|keep) reading\b`,
      raw`this (?:article|story|content|page) is (?:only |exclusively )?(?:available |reserved |open )?(?:only |exclusively )?(?:for|to) (?:our )?(?:\p{L}+ )?(?:subscribers|members)\b`,
      raw`${INVITES}become a (?:member|subscriber|supporter|patron)\b`,
      raw`${INVITES}(?:help us |help )?(?:support|fund|sustain) (?:our|independent|quality|free|local|public)\b${SAME}{0,30}\b(?:journalism|newsroom|reporting)\b`,
      raw`${INVITES}(?:start your (?:free )?trial|unlock (?:unlimited|full|digital|this))\b`,
      raw`cancel (?:at )?any ?time\b`,
      raw`${INVITES}make a (?:donation|contribution)\b`,
    ),
  },
  SHARE: {
    why: 'BOILERPLATE',
    at: 'TAIL',
    pattern: says(
      raw`${INVITES}(?:share|tweet|print|e-?mail|save|bookmark) this(?: (?:article|story|page|post|link|on|via|with|by)\b|\s*:|\s*$)`,
      raw`share (?:on|via)\b`,
      raw`${INVITES}(?:follow|find|join|watch|like|add) us (?:on|in|at|as)\b`,
      raw`${INVITES}(?:follow|connect with) ${SAME}{1,60} on (?:${SITES})\b`,
      raw`follow our (?:live|coverage|full)\b`,
      raw`${INVITES}(?:click|tap) (?:here|on|the|to)\b`,
    ),
  },
  LINK_HEADING: {
    why: 'BOILERPLATE',
    at: 'LINE',
    isLinkHeading: true,
    pattern: says(
      raw`(?:related|recommended|trending|popular|latest|top|most (?:read|viewed|popular|shared|watched|commented))(?: (?:now|today|news|stories|articles|posts|topics|links|content|videos|reading|for you|this week))*\s*:?$`,
      raw`(?:read|see|watch|also read|read also|see also|read more|more)(?: (?:more|next|about|on|from|this|story|topic|stories|news|here))*\s*[:»>→…]*$`,
      raw`more (?:on|from|about) [^.!?,\n]{2,40}$`,
      raw`(?:editors?['’]?s? (?:picks?|choice)|you (?:may|might) (?:also )?(?:like|be interested in)|don['’]t miss|up next|in case you missed it|what to read next|must[- ]reads?|further reading|from (?:the web|our partners|our archives?))\s*:?$`,
    ),
  },
  LINK: {
    why: 'BOILERPLATE',
    at: 'TAIL',
    pattern: says(
      raw`(?:read|see|learn|discover|find out|hear|watch) more\b`,
      raw`(?:read|see|watch|listen|related|recommended|also read|read also|see also|don['’]t miss|in pictures|explainer|up next|most read)(?: \p{L}+)? ?[:|]\s`,
      raw`(?:see|read) (?:also|next|the full (?:story|article|interview|statement|text))\b`,
      raw`also on (?:\S+\.\p{L}{2,}|[^.!?\n]{2,80}$)`,
    ),
  },
  COMMENTS: {
    why: 'BOILERPLATE',
    at: 'TAIL',
    pattern: says(
      raw`${INVITES}(?:leave|post|add|write|submit|view|show|load|read)(?: (?:a|all|your|more|\d+)){0,2} (?:comments?|reply|replies)\b`,
      raw`(?:\d+|no) comments?$`,
      raw`comments? ?(?:\(\d+\)|(?:are |have been )?closed)`,
      raw`be the first to (?:comment|reply)\b`,
      raw`join the (?:conversation|discussion|debate)(?: (?:on|in|below|at)\b|\W*$)`,
      raw`have your say\b`,
      raw`your e-?mail address will not be published\b`,
      raw`required fields are marked\b`,
      raw`save my name\b`,
      raw`(?:your )?(?:name|e-?mail(?: address)?|web ?site|comment) ?\*?$`,
    ),
  },
  COPYRIGHT: {
    why: 'BOILERPLATE',
    at: 'TAIL',
    pattern: says(
      '©',
      raw`\(c\) ?\d{4}`,
      raw`copyright(?: ?©| \(c\)|:| \d{4}| by\b)`,
      raw`all rights reserved\b`,
      raw`(?:this|our) (?:material|content|article|story) (?:may|must) not be (?:published|reproduced|copied|redistributed|rewritten)`,
      raw`(?:reproduction|republication)\b${SAME}{0,60}\b(?:prohibited|permitted|forbidden)\b`,
    ),
  },
  ABOUT_THE_ARTICLE: {
    why: 'BOILERPLATE',
    at: 'TAIL',
    pattern: says(
      raw`\(?(?:this|the) ${ARTICLE} (?:was|is|has been|will be)(?: (?:last|first|originally|also|being|since|later))* (?:updated|corrected|amended|edited|clarified|republished|syndicated|translated|licensed|auto-generated)\b`,
      raw`\(?(?:this|the) (?:${ARTICLE}|report) (?:(?:was|has been) (?:first|originally) (?:published|posted)|(?:first|originally) appeared|appeared first|is part of)\b`,
      raw`an? (?:earlier|previous) version of this (?:${ARTICLE}|report)\b`,
      raw`the post [^\n]+ (?:appeared first|first appeared) on\b`,
      raw`(?:editor|author|publisher)['’]?s?['’]? note\b`,
      raw`(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed (?:in this|here|are|by the author)\b`,
      raw`(?:more to follow|this is a (?:developing|breaking)(?: news)? story|check back (?:for|soon)|refresh (?:the|this) page)\b`,
    ),
  },
  TIMESTAMP: {
    why: 'BOILERPLATE',
    at: 'LINE',
    pattern: says(
      raw`(?=[^\n]*\d)(?=[^\n]*(?:\p{L}|\d[./:-]\d))(?:(?:${CLOCK_WORD}|\d+(?:st|nd|rd|th)?(?![\p{L}\d])|[-–—|·•,/.:()])\s*)+$`,
    ),
  },
  CONTACT: {
    why: 'BOILERPLATE',
    at: 'TAIL',
    pattern: says(
      raw`we(?:['’]re| are) (?:not around|offline|away) right now\b`,
      raw`(?:but )?you can (?:also )?(?:send|e-?mail|write to|contact|reach|message|call) us\b`,
      raw`we(?:['’]ll| will) get back to you\b`,
      raw`${INVITES}(?:contact|e-?mail|write to|message) (?:us|the (?:author|reporter|newsroom|editor)s?)\b`,
      raw`(?:do you )?(?:got|have) (?:a |any )?(?:(?:news|story|hot) )?(?:tips?|questions?|feedback|corrections?)\b${SAME}{0,60}\?`,
      raw`send (?:us|your|tips|feedback)\b`,
      raw`for (?:more|further) (?:information|details)\b${SAME}{0,40}\b(?:visit|contact|call|see|e-?mail|go to)\b`,
      raw`(?:media|press) (?:contacts?|enquiries|inquiries|office)\s*(?::|$)`,
      raw`(?:e-?mail|tel(?:ephone)?|phone|mobile|fax|contacts?|web ?site|twitter)s? ?: ?\S`,
    ),
  },
  ADDRESS: {
    why: 'BOILERPLATE',
    at: 'LINE',
    pattern: says(raw`(?:(?:https?://|www\.)\S+|[\w.+-]+@[\w.-]+\.\w+|@\w{2,30})$`),
  },
  APP: {
    why: 'BOILERPLATE',
    at: 'TAIL',
    pattern: says(
      raw`${INVITES}(?:download|get|install|try) (?:our|the)(?: (?!for\b|to\b)[\p{L}\d]+){0,4} apps?\b`,
      raw`available (?:on|from|in) (?:the )?(?:app store|google play)\b`,
    ),
  },
  ADVERTISEMENT: {
    why: 'BOILERPLATE',
    at: 'TAIL',
    pattern: says(
      raw`(?:advertisement|(?:sponsored|promoted|paid) (?:by|content|post|feature)\b${SAME}{0,40})$`,
      raw`(?:article|story|content) continues (?:below|after)\b`,
      raw`scroll (?:down )?(?:to continue|for more)\b`,
      raw`(?:skip (?:to|past)|end of|after) (?:\p{L}+ ){0,3}(?:content|promotion|advert|ad|navigation|post)$`,
    ),
  },
  LABELS: {
    why: 'BOILERPLATE',
    at: 'LINE',
    pattern: says(raw`(?:(?:${LABELS})(?!\p{L})[ \t]*(?:(?:[|·•›»>/,+]|\n)\s*)*)+$`),
  },
} as const satisfies Readonly<Record<string, Notice>>
