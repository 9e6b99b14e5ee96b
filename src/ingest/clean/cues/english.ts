import { at, type Cue } from "./cue.ts";

/** Names as they stand in bylines: capitals, particles, initials. */
const names =
  "\\p{Lu}[\\p{L}.'’-]*(?:,?\\s+(?:and|&|de|da|van|von|der|den|la|del|bin|al|el|\\p{Lu}[\\p{L}.'’-]*)){0,10}";

/**
 * Lines of English pages; tried only where a line begins in Latin letters. Marks may end them, not letters of any script: `author: 李某`
 * heads a document's own facts and is no page's "Author".
 */
export const englishCues: readonly Cue[] = [
  // Who wrote, edited and helped.
  {
    kind: "byline",
    most: 110,
    pattern: at(`(?:By|BY|Words(?: by|:)|Written by|Story by|Text by)\\s+${names}(?:\\s*[,|·–—-].{0,60})?$`, "u"),
  },
  { kind: "byline", most: 60, pattern: /^author\s*[:：]\s*[\p{L}\d][^.!?。！？]{0,40}$/iu },
  {
    kind: "byline",
    most: 60,
    pattern: /^[\p{Lu}][^.!?]{0,40}\b(?:Staff (?:Writer|Reporter)|Correspondent|Contributor|Columnist|News Editor)$/iu,
  },
  {
    kind: "editor",
    sure: true,
    most: 280,
    pattern: at(
      "(?:(?:with )?(?:additional |further )?(?:reporting|writing|editing|research|production|graphics|contributions?|translation)|edited|translated|compiled|fact-?checked|reviewed|produced) by\\b.*$|contributing: .*$",
    ),
  },
  {
    kind: "editor",
    sure: true,
    most: 220,
    pattern:
      /\bcontributed (?:(?:additional |to )?reporting|research|to this (?:report|story|article|piece|post))\b[^.]{0,60}\.?[^\p{L}\p{N}]*$/iu,
  },
  // Who the writer is, at the foot.
  {
    kind: "byline",
    most: 420,
    pattern:
      /^\W*(?:[\p{L}.'’-]+\s){1,5}(?:is|was|has been|covers|writes|reports|leads|works)\b.{0,60}\b(?:reporter|correspondent|journalist|writer|columnist|editor|author of|contributor|fellow at|covering|(?:writes|reports) (?:about|on|for))\b/iu,
  },
  {
    kind: "furniture",
    sure: true,
    most: 260,
    pattern:
      /^\W*(?:(?:you can )?(?:e-?mail|contact|reach|follow|find|message) (?:the (?:author|writer|reporter|editor)s?|me|him|her|them|us|[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+)?)\b.{0,80}(?:@|\b(?:at|on|via) (?:twitter|x|facebook|instagram|linkedin|threads|bluesky|mastodon)\b|\bhere\b)|to contact the (?:reporter|editor|author)|questions\?|.{4,60}\bcan be (?:reached|contacted|followed|found) (?:at|on|via)\b.{0,60}$|.{0,80}\b(?:send (?:him|her|me|us|them) an e-?mail|e-?mail us at)\b|get \S.{0,40} on (?:twitter|facebook|instagram)\b|have (?:a|any) (?:tip|story|question)s?\b.{0,80}(?:e-?mail|contact|@|send))/iu,
  },
  // Where the text was printed, and whose it is.
  {
    kind: "source",
    sure: true,
    most: 320,
    pattern:
      /^\W*(?:(?:a|an earlier) version of this (?:article|story|post|column)\b.{0,60}(?:appear|print|publish)|this (?:article|story|post|piece|essay|column|report|interview) (?:was |is |has been |also |first |originally |last |re)*(?:appear(?:s|ed)|published|posted|updated|republished|adapted|excerpted|syndicated|produced in|part of (?:a|our) series)\b|(?:originally|first) (?:published|appeared|posted)\b|re-?(?:published|printed) (?:with|by|from|courtesy)\b|order reprints)/i,
  },
  { kind: "source", sure: true, most: 110, pattern: /^(?:SOURCE|SOURCES?:)\s+[\p{L}\d].{1,90}$/u },
  {
    kind: "note",
    sure: true,
    most: 500,
    pattern:
      /^\W*(?:disclaimer|disclosure|privacy notice|our standards|correction policy|image credits?|editorial standards|ethics (?:statement|policy)|advertis(?:er|ing) disclosure)\s*[:|–—]/i,
  },
  {
    kind: "note",
    sure: true,
    most: 500,
    pattern:
      /^\W*(?:this (?:story|report|article|post|page|content) (?:has not been|was not|may|is|was|contains?)\b.{0,60}(?:syndicated|auto-?generated|affiliate|feed|licen[sc]ed under)|(?:we|the site|as an amazon associate|if you (?:buy|click|purchase)).{0,90}(?:commission|qualifying purchases|affiliate)|when you (?:buy|purchase).{0,80}(?:commission|links)|the (?:views|opinions) expressed|.{0,60}is not responsible for the (?:content|accuracy)|(?:text|content|this work) is (?:available|licensed) under|all quotes delayed|notice: the content above|©)/i,
  },
  {
    kind: "note",
    sure: true,
    most: 600,
    pattern:
      /^\W*(?:(?:we|this (?:web)?site|our (?:web)?site|our partners)\b.{0,40}\buses? (?:\w+ ){0,3}cookies|we (?:and|use|value|may share)\b.{0,40}\b(?:partners|privacy|tracking)\b|use precise geolocation|(?:you (?:can|may) )?(?:accept|reject|manage) (?:or (?:reject|manage|accept) )?(?:all|your|our) (?:cookies|choices|preferences)|(?:by|in) (?:continuing|clicking|signing up|subscribing|registering|providing|using|submitting)\b.{0,120}\b(?:you|agree|consent|accept)\b|i (?:understand|agree|have read)\b.{0,40}\b(?:agree|terms|privacy)|your e-?mail address will not be published|you (?:can|may) unsubscribe|this site is protected by recaptcha)/i,
  },
  // What a wiki's readers say of the article.
  {
    kind: "note",
    sure: true,
    most: 700,
    pattern:
      /^\W*this (?:article|section|biography|page)\b.{0,90}\b(?:additional citations|(?:cite|references) (?:any |or )?sources|clean-?up|quality standards|neutral point|notability|original research|is a stub|secondary sources|too (?:long|technical))\b/i,
  },
  // How a programme is heard: players, feeds, shops.
  {
    kind: "furniture",
    sure: true,
    most: 90,
    pattern:
      /^\W*(?:(?:you can |to |please |click (?:here|above|below|on [\p{L} ]{1,30}) to |right[- ]click (?:here )?to )?(?:listen to|hear|download|stream|subscribe to|find|catch)\b.{0,160}\b(?:podcasts?|episodes?|audio|shows?|mp3)\b.{0,80}\b(?:itunes|apple podcasts|spotify|stitcher|soundcloud|rss|mp3|above|below|here|player|feed|app)\b.{0,60}|(?:listen|subscribe|available|also)\b.{0,40}\b(?:on|via|through) (?:itunes|apple podcasts|spotify|stitcher|soundcloud|google play)\b.{0,80}|(?:podcast|audio|mp3|episode|listen)\s*:\s*(?:play|download|listen|subscribe)\b.{0,60})$/iu,
  },
  // Calls: share, follow, sign up, pay, download, read on.
  {
    kind: "furniture",
    sure: true,
    most: 60,
    pattern:
      /^\W*(?:(?:share|tweet|pin|e-?mail|print|save|gift|copy|bookmark|listen|comment|download|report|flag|republish|reuse|report)\b(?:\s+(?:this|it|the|on|via|to|by|with|page|article|story|post|recipe|content|link|facebook|twitter|whatsapp|linkedin|pinterest|reddit|email|x|more|now|full|pdf|an? (?:error|typo|problem)|options?|in a new window|opens?)\b)*|close (?:panel|this|menu|dialog|modal)|share page|about sharing|give this article|(?:click|tap) (?:here )?to (?:share|e-?mail|print|tweet|enlarge|expand|zoom|view|play|resize|rate)\b.*|view (?:image|gallery|slideshow|comments|larger|full size|all)\b.*|open in app|text size|small text|medium text|large text|reset|jump to (?:recipe|comments?|content|navigation|search)|skip (?:to|advert|ad|past|in)\b.*|back to (?:top|blog|news|all)\b.*|see all (?:updates|posts|comments)?|edit this page|purchase licensing rights|acquire licensing rights|load(?:ing)?(?: more| comments)?|view comments|likes?|reply|report abuse|hide caption|toggle caption|enlarge this image)[^\p{L}\p{N}]*$/iu,
  },
  {
    kind: "furniture",
    sure: true,
    most: 90,
    pattern:
      /^\W*(?:advertisements?|advertising|sponsored(?: content)?|paid (?:content|post|program)|promoted(?: stories| content| posts)?|supported by|(?:article|story|post) continues(?: (?:below|after).*)?|(?:click|tap) to play.*|the video will (?:auto-?play|start).*|open extended reactions|add to list|scroll to continue|suggest a correction|before you go|swipe (?:left|right|up|down).*|view this post on instagram.*|a post shared by .*|this content is imported from .*|you may be able to find (?:the same|more) .*|in this article|on this page|(?:un)?mute|skip ad|continue reading(?: the main story| below)?|advertisement[ ·|-]+scroll.*|scroll (?:down|for|to)\b.*|just watched|must watch|now playing|replay|more videos.*|your browser (?:does not|doesn'?t).*|(?:please )?(?:enable|turn on) (?:javascript|cookies).*|to view this (?:video|content).*|video (?:player|unavailable|caption|by).*|member-only story|\d+ answers?|open in browser|key events|filters beta|show key events only|\d+(?:\.\d+)?k? (?:claps?|likes?|shares?|views?|followers|reads|reactions?)\b.{0,30}|(?:\d+|one|two|three|four|five)[- ]min(?:ute)?s?[- ](?:read|listen|watch)\b.{0,20}|\d(?:\.\d+)? from \d+ (?:votes|ratings|reviews)|rate this recipe|did you (?:make|try) this\b.*|print recipe|pin recipe)[^\p{L}\p{N}]*$/iu,
  },
  {
    kind: "furniture",
    sure: true,
    most: 260,
    pattern:
      /^\W*(?:(?:please |to |want to |click here to )?(?:sign up|subscribe)\b(?:.{0,50}$|.{0,160}\b(?:newsletters?|e-?mails?|alerts?|updates|briefing|inbox|digest|mailing list|podcast|free|story|stories)\b)|register (?:now|free|for free|here|to (?:read|continue|unlock))\b|(?:get|receive|have)\b.{0,90}\b(?:in|to|into) your (?:e-?mail|inbox)|(?:enter|submit) your e-?mail|(?:want|like) (?:more|to save|what you)\b.{0,120}(?:\?|e-?mail|subscribe|newsletter)|thanks for (?:reading|subscribing)\b|join (?:our|the|us on|\d).{0,60}(?:newsletter|list|whatsapp|telegram|community|channel|conversation|discord|subscribers)|(?:the|our) (?:best|latest) .{0,60}(?:sent|delivered|straight) (?:to|every|each)|download (?:the|our)\b.{0,80}\b(?:app|e-?book|guide|checklist|report|pdf|whitepaper)|follow (?:us|@\w+|our)\b.{0,120}|like us on\b.*|already a (?:subscriber|member).{0,60}|one e-?mail a (?:day|week|month)\b.*|no spam\b.*|free e-?book\b.*)/i,
  },
  {
    kind: "furniture",
    sure: true,
    most: 900,
    pattern:
      /^\W*(?:since you'?re here|\W*we have (?:a|an) (?:small )?favou?r to ask|(?:please )?(?:consider (?:supporting|becoming|making a|donating)|support (?:our|independent|quality|the) (?:journalism|work|reporting|newsroom|mission))|if you (?:value|enjoy|enjoyed|like|liked|appreciate)\b.{0,80}\b(?:consider|support|subscrib|donat|share|sign up|please)|(?:millions|thousands) of readers\b.{0,200}support|as a subscriber, you have|your (?:support|contribution) (?:makes|helps|allows)|donate (?:today|now|here)\b|(?:subscribe|sign in|log in|register|create an account|become a member) to (?:unlock|continue|keep|read|view|access|see)\b|(?:this|the full) (?:article|story|content) is (?:for|only|available|exclusive|reserved)\b.{0,60}(?:subscribers|members)|(?:to )?(?:continue|keep) reading\b.{0,60}(?:subscri|free|sign|log|register)|you(?:'ve| have) (?:reached|read|used)\b.{0,60}(?:limit|free articles?|articles?)\b|unlock this (?:article|story))/i,
  },
  {
    kind: "furniture",
    sure: true,
    most: 220,
    pattern:
      /^\W*(?:read(?: more| also| next| on| now| it| our (?:full )?[\w ]{1,30})?|also read|see(?: also| more)?|watch(?: now| also| more| live)?|listen(?: to| now)?|related(?: stor(?:y|ies)| articles?| posts?| reading| coverage| content)?|more(?: on this| from[^.!?:|]{0,60}| stories| here)?|don'?t miss|must[- ]read|recommended(?: reading)?|in pictures|explore(?: more)?|view more|further reading|you may also like|from the archives?|check out|learn more|find out more|for more)\s*[:|»→]\s*\S/i,
  },
  {
    kind: "furniture",
    sure: true,
    most: 28,
    pattern:
      /^\d{1,2}[.:]\d{2}\s*(?:(?:a|p)\.?m\.?\s*)?(?:GMT|BST|UTC|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|IST|CES?T|AE[SD]T|HKT)$/i,
  },
  {
    kind: "furniture",
    sure: true,
    most: 90,
    pattern: /^(?:asked|answered|replied|commented|viewed|edited|joined|registered)\b.{0,30}\d.{0,50}$/i,
  },
  {
    kind: "furniture",
    most: 150,
    pattern:
      /^\W*(?:(?:first |last |originally )?(?:posted|published|updated|modified|created|submitted|filed|date)\b.{0,20}\d.{0,100}|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? (?:\d{1,2} [a-z]{3,9}|[a-z]{3,9}\.? \d{1,2}),? (?:19|20)\d{2}.{0,40})$/i,
  },
  {
    kind: "furniture",
    sure: true,
    most: 120,
    pattern:
      /^[^.!?]{0,50}\b(?:posted|published|updated|created)\b:?\s*(?:on )?\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b[^.!?]{0,60}$|^\W*(?:please )?follow [\p{L}\d .'’&]{1,40} on (?:twitter|facebook|instagram|linkedin|threads|bluesky|x)\b.{0,40}$/iu,
  },
  // Offers: a price for a time, what it gives, what else there is.
  {
    kind: "furniture",
    sure: true,
    most: 260,
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:(?:only|then|just|from|now) )?(?:[£$€¥]|us\$|hk\$)\s?\d[\d.,]*\s*(?:(?:(?:per|an?|every|\/)\s*)(?:day|week|month|year)|for (?:the first |your first )?\d+ (?:days|weeks|months))\b(?:\W*$|.*\b(?:access|cancel|subscri|trial|digital|journalism|upfront|billed)\b.*)|(?:try|get|enjoy) (?:unlimited|full|complete|digital) (?:digital )?access\b.{0,40}|explore (?:our|all) .{0,20}subscriptions?.{0,4}|see why .{0,40}\b(?:readers|people|subscribers)\b.{0,20}\b(?:pay|subscribe)\b.{0,30}|(?:standard|premium|basic|complete) digital)$/iu,
  },
  // Pictures.
  {
    kind: "caption",
    sure: true,
    most: 300,
    pattern:
      /^\W*(?:(?:image|media|video|photo) (?:caption|source|copyright)\b\s*[,:]?|pictured(?: (?:above|below|left|right))?:|\(?(?:above|below|left|right|top|bottom)(?:,| ?:)\s.{0,80}\b(?:photo|image|picture|credit)\b)/i,
  },
  {
    kind: "credit",
    sure: true,
    most: 140,
    pattern:
      /^\W*(?:(?:photo|image|picture|illustration|video|graphic|screenshot|cover|header|featured|lead|file|staff)[\w ]{0,12}(?:by|via|courtesy(?: of)?|provided by|taken by|credits?:|©)|(?:ap|reuters|afp|epa|getty|staff|file) (?:photo|image|picture))\b[^.!?]{0,110}[^\p{L}\p{N}]*$/iu,
  },
  {
    kind: "credit",
    sure: true,
    most: 220,
    pattern:
      /(?:[(/|©–—-]\s*|\bcredit\b.{0,30}|\bvia\s)(?:ap(?: photo)?|afp|epa(?:-efe)?|reuters|pa(?: wire| media)?|getty(?: images)?|unsplash|pexels|pixabay|flickr|wikimedia commons|i?stock(?: ?photo)?|shutterstock|alamy|bloomberg|handout|file photo|xinhua)[^\p{L}\p{N}]*$/iu,
  },
  // What follows.
  {
    kind: "tail",
    sure: true,
    most: 56,
    pattern:
      /^\W*(?:related(?: (?:articles?|stor(?:y|ies)|posts?|news|content|internet links|links|topics?|coverage|reading|products|items|to this (?:story|article)))?|more (?:stories|news|articles|posts|releases?|coverage|like this|from|on this|in this|about this)\b(?! than).{0,40}|people (?:are )?also (?:read(?:ing)?|ask|viewed)|you (?:may|might|could) (?:also )?(?:like|enjoy|be interested).{0,20}|recommended.{0,24}|(?:read|up|watch|what to read|next up) next|most (?:read|popular|viewed|shared|watched|commented|discussed|recent).{0,24}|popular(?: (?:posts|stories|now|articles))?|trending(?: (?:now|stories|topics))?|latest (?:news|stories|posts|articles|headlines)|top stories|(?:around|from|elsewhere on) the (?:web|network|site)|(?:sponsored|promoted|paid) (?:content|stories|links)|editor'?s? picks?|(?:leave|post|add|write) a (?:reply|comment|response).{0,20}|(?:join|start) the (?:conversation|discussion)|(?:reader |all |view |latest )?comments?\s*\(?\d*\)?|\d+ (?:comments?|replies|responses|thoughts on\b.*)|responses \(\d+\)|share (?:this|on|what you think)(?: (?:article|story|post|page|entry))?:?|about the (?:author|writer|journalist)s?|(?:written by|author) ?:?|tags?:?|filed under.*|topics:?|see all|see also|external links|references|notes and references|footnotes|navigation menu|further reading|reader interactions|react to this story:?|what do you think\??|was this (?:page|article|helpful|information).{0,30}|is this page useful\??|(?:media|press|investor|news) (?:contacts?|inquir(?:y|ies)|enquiries|relations)\s*:?|contacts?:?|explore more on these topics|ready for more\??|like this:|keep (?:reading|exploring)|in this (?:series|section)|subscribe(?: to our blog)?|newsletter|sign up for (?:the|our)\b.*newsletter|(?:journal|doi|keywords|funder|article title|method of research)\s*:?)[^\p{L}\p{N}]*$/iu,
  },
];
