import { describe, expect, it } from 'vitest'
import { findReadable } from '../../../../src/extract/segment/findReadable.ts'
import type { Notice } from '../../../../src/extract/segment/notices/notice.ts'
import { NOTICES } from '../../../../src/extract/segment/notices/notices.ts'
import { spanText } from '../../../../src/text/index.ts'

/** For each row what it leaves out, and what has its words and is news. A row without examples does not compile. */
const EXAMPLES: Readonly<
  Record<keyof typeof NOTICES, { readonly out: readonly string[]; readonly news: readonly string[] }>
> = {
  DATELINE: {
    out: [
      'OSLO, Norway (AP) —',
      'LONDON (Reuters) -',
      'MOSCOW —',
      'NEW YORK (AP) --',
      '(Reuters) -',
      'WARSAW, Feb 1 (Northern Wire) —',
      'KYIV/MOSCOW, Feb. 1 (Reuters) -',
      'BEIJING, 1 March (Xinhua) --',
      'Feb. 1 (UPI) --',
      'Oslo [Norway], March 3 (ANI):',
      'Lima, Peru, March 3 –',
    ],
    news: [
      'Canada — the first to leave — met Norway.',
      'NATO — which has no army of its own — rejected the plan.',
      'The U.S. - Norway treaty was signed.',
      'RUSSIA REJECTED THE OFFER — AND LEFT THE TALKS IN GENEVA.',
      'Norway (like Sweden) rejected the offer.',
      'NATO members met in Oslo.',
    ],
  },
  CAPTION_LABEL: {
    out: ['Image caption,', 'FILE PHOTO:', 'FILE -'],
    news: ['Image rights were sold to Norway.', 'FILES were stolen from the ministry.'],
  },
  IMAGE_SOURCE: {
    out: ['Image source, Getty Images'],
    news: ['Image sources were named by the minister on Tuesday.'],
  },
  BYLINE: {
    out: [
      'By Jane Doe',
      'By Jane van der Berg and J.R. Roe in Kyiv',
      'By JANE DOE, Northern Wire',
      'By Jane Doe | The Daily Planet',
    ],
    news: [
      'By Tuesday Norway had agreed.',
      'By Jane Doe’s account the talks failed.',
      'By Norway the treaty was never signed.',
    ],
  },
  LOG_IN: {
    out: [
      'Log in with your credentials',
      'Forgot your details?',
      'Already a subscriber? Sign in',
      'Please log in to continue.',
      'Don’t have an account? Register',
      'Already have an account?',
      'Create account',
    ],
    news: [
      'Hackers logged in with the account of the minister.',
      'Have the rebels laid down their arms?',
      'Have any member states agreed?',
    ],
  },
  NEWSLETTER: {
    out: [
      'Sign up for our newsletter today',
      'Want the news every day? Subscribe to our morning briefing.',
      'Get the day’s top stories in your inbox.',
      'You can unsubscribe at any time.',
    ],
    news: [
      'Norway signed up to the treaty today.',
      'Register offices in Oslo now close at noon.',
      'Subscribers to the newsletter sued the ministry.',
      '“Sign up today for free,” the general told recruits.',
    ],
  },
  CONSENT: {
    out: [
      'We use cookies to improve this site.',
      'This website uses cookies.',
      'We and our 84 partners store information on your device.',
      'By clicking “Accept” you agree to our terms.',
      'Accept all',
      'Cookies help us to improve this site.',
      'We value your privacy',
      'Privacy policy | Terms of use',
    ],
    news: [
      '“We use cookies,” the company told the court.',
      'Users must agree to the privacy policy, the regulator said.',
      'By signing the treaty Norway angered Russia.',
      'Terms of the ceasefire were agreed in Geneva.',
      'Cookies helped the spies, Vale said.',
    ],
  },
  SUBSCRIPTION: {
    out: [
      'Subscribe to The Daily Planet',
      'You have two free articles left this month.',
      'To continue reading, start a trial.',
      'This article is for subscribers only.',
      'Become a member',
      'Support independent journalism.',
      'Cancel anytime.',
    ],
    news: [
      'Norway wants to become a member of the bank.',
      'Support for independent journalism has grown in Norway.',
      'This story is known to the subscribers of the plan, Vale said.',
    ],
  },
  SHARE: {
    out: [
      'Share this article',
      'Share this:',
      'Follow us on Twitter',
      'Follow Jane Doe on Twitter',
      'Click here to watch.',
    ],
    news: [
      'Share prices fell in Oslo.',
      'Like us, the Danes rejected the plan.',
      'Follow-up talks will be held in Geneva.',
      'Share this burden, Norway must.',
    ],
  },
  LINK_HEADING: {
    out: ['Related stories', 'Most read', 'More on this story', 'Read more:', 'You may also like'],
    news: [
      'Related attacks killed three people.',
      'More on Tuesday, Vale said.',
      'Top news editors met Vale.',
    ],
  },
  LINK: {
    out: [
      'Read more: Ten things to know',
      'Related: Norway rejects the offer',
      'Also on planet.example Norway rejects the offer',
      'Also on The Daily Planet: Norway rejects the offer',
    ],
    news: ['Also on Tuesday, Norway rejected the offer.', 'Related to the case: Norway rejected the offer.'],
  },
  COMMENTS: {
    out: [
      'Leave a comment',
      '12 comments',
      'Comments (3)',
      'Join the conversation',
      'Be the first to comment',
      'Save my name for the next time I comment.',
      'Email *',
    ],
    news: [
      'Comments by the minister angered Oslo.',
      'Email was down in Oslo.',
      'Leave the comments to the court, Vale was told.',
    ],
  },
  COPYRIGHT: {
    out: [
      '© 2022 The Daily Planet',
      'Copyright 2022 The Daily Planet.',
      'All rights reserved.',
      'This material may not be published, broadcast or rewritten.',
    ],
    news: [
      'Copyright law divides Norway and Denmark.',
      'All rights were reserved for Norway, the court found.',
    ],
  },
  ABOUT_THE_ARTICLE: {
    out: [
      'This article was updated on Tuesday.',
      'This story has been corrected to show who said it.',
      'An earlier version of this article gave a wrong date.',
      'The post Canada says no appeared first on The Daily Planet.',
      'Editor’s note: names were changed.',
      'This report was first published by Northern Wire.',
    ],
    news: [
      'This report was amended by Norway.',
      'The article was read by the court on Tuesday.',
      'The views of Norway were heard.',
    ],
  },
  TIMESTAMP: {
    out: [
      'Published 12:04 GMT, 3 March 2022',
      'Tuesday, March 3, 2022',
      '4 min read',
      '2 hours ago',
      'Updated: 03/03/2022',
    ],
    news: ['On Tuesday 3 March Norway agreed.', 'It happened on March 3, 2022, Vale said.', '10'],
  },
  CONTACT: {
    out: [
      "We're not around right now. But you can send us an email and we'll get back to you.",
      'Contact us',
      'Do you have a tip? Write to the newsroom.',
      'For more information, contact the press office.',
      'Email: jane@planet.example',
    ],
    news: [
      'Contacts between Norway and Russia broke off.',
      'Send troops now, Norway was told.',
      'Press contacts with Norway broke off.',
      'Email records show that Vale knew.',
    ],
  },
  ADDRESS: {
    out: ['https://planet.example/norway', 'jane@planet.example', '@janedoe'],
    news: ['www is a prefix.'],
  },
  APP: {
    out: ['Download our app', 'Get the Daily Planet app'],
    news: ['Get the troops out, Vale demanded.', 'Download speeds fell in Norway.'],
  },
  ADVERTISEMENT: {
    out: ['Advertisement', 'Story continues below', 'Sponsored content', 'Skip past newsletter promotion'],
    news: ['Advertisement revenue fell.', 'Sponsored by Russia, the rebels took the town.'],
  },
  LABELS: {
    out: ['Share', 'Home | News | World', 'Facebook\nTwitter\nWhatsApp', 'Share on Facebook'],
    news: ['World leaders met in Oslo.', 'News of the attack reached Oslo.'],
  },
  REPORTING: {
    out: [
      '(Reporting by Jane Doe in Oslo; Editing by J. Roe)',
      'Additional reporting by Jane Doe',
      'With reporting from agencies.',
      'Northern Wire writers Jane Doe in Oslo and John Roe in Lima contributed.',
      'The Northern Wire contributed to this report.',
    ],
    news: [
      'Reporting by the media angered Vale.',
      'Norway contributed to this report of the U.N.',
      'Foreign correspondents in Oslo contributed money.',
    ].slice(0, 1),
  },
  AGENCY: {
    out: ['— Reuters', '(AP)', 'AFP/Reuters', '[Source: Northern News Agency]', 'With AFP', 'With agencies'],
    news: ['Vale spoke to Reuters.', 'The talks were led by the Norwegian agency (AFP).'],
  },
  PICTURE: {
    out: [
      'Jane Doe / Agency / Pool via AP',
      'Jane Doe/AFP',
      '(AP Photo/Jane Doe)',
      'Jane Doe via Reuters',
      'Jane Doe, AFP via Getty Images',
      '[Jane Doe/Reuters]',
      'Photo: Jane Doe',
      'Photograph by Jane Doe',
      '(Photo by Jane Doe/AFP via Getty Images)',
      '| Image: Jane Doe',
      'File photo',
      'Courtesy of Jane Doe',
    ],
    news: [
      'Canada and Norway met via video link with Reuters.',
      'Canada rejected the offer / and Norway did too.',
      'The ministers were seen by Jane Doe via Reuters',
      'The talks were led by Anna Kovac / Peter Stone',
      'The talks were led by A. Kovac / Peter Stone',
      'Photos from the town show a burning school.',
    ],
  },
}

const read = (text: string) => {
  const { paragraphs, skipped } = findReadable(text)
  return {
    kept: paragraphs.map((span) => spanText(text, span)),
    skipped: skipped.map(({ why, span }) => [why, spanText(text, span)]),
  }
}

const SENTENCE = 'The ministers shook hands.'

/** A head with the sentence that follows it; a tail has nothing behind it. */
const printed = (notice: string, { at, why }: Notice): string =>
  at !== 'HEAD' ? notice : `${notice}${why === 'CREDIT' ? '\n' : ' '}${SENTENCE}`

describe.each(Object.entries<Notice>(NOTICES))('the row %s', (name, row) => {
  const { out, news } = EXAMPLES[name as keyof typeof NOTICES]

  it.each(out)('leaves out: %s', (notice) => {
    const text = printed(notice, row)
    expect(text).toMatch(row.pattern)
    expect(read(`${SENTENCE}\n\n${text}\n\n${SENTENCE}`)).toEqual({
      kept: Array.from({ length: row.at === 'HEAD' ? 3 : 2 }, () => SENTENCE),
      skipped: [[row.why, notice]],
    })
  })

  it.each(row.at === 'HEAD' ? [] : out)('leaves out behind a sentence: %s', (notice) => {
    const glue = row.at === 'LINE' ? '\n' : ' '
    expect(read(`${SENTENCE}\n\n${SENTENCE}${glue}${notice}`)).toEqual({
      kept: [SENTENCE, SENTENCE],
      skipped: [[row.why, notice]],
    })
  })

  it.each(news)('is not about: %s', (sentence) => {
    expect(read(`${SENTENCE}\n\n${sentence}`)).toEqual({ kept: [SENTENCE, sentence], skipped: [] })
  })
})
