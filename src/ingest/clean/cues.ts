import type { LineKind } from "./lines.ts";

/**
 * A cue: words by which a line shows what it is. `most` is the most units a line may have (names and addresses are short, a sentence
 * that merely begins alike is long). `sure` cues hold anywhere; the others only before the first and after the last sentences.
 */
export interface Cue {
  readonly kind: LineKind;
  readonly pattern: RegExp;
  readonly most: number;
  readonly sure?: boolean;
}

/** Marks that pages set before a line's words. */
const lead = "^[\\s▲△▼▽◆◇■□●○★☆※→▶►>»•·*#|｜丨—\\-–_=~～【\\[（(《「『“\"']*";
const colon = "\\s*[:：|｜丨/／]";

const at = (words: string, flags = "i") => new RegExp(lead + words, flags);

const deskRole =
  "(?:责任?编辑?|責任?編輯?|编辑|編輯|主编|主編|总编|總編|副总编|校对|校對|校审|审校|责校|審校|审核|審核|审读|编审|終審|终审|初审|复审|签发|簽發|监制|監製|值班主任|值班编委|统筹|統籌|策划|策劃|制图|製圖|排版|版式|美编|美術編輯|编发|编校|出品人?|排版|设计|视觉|运营|来稿编辑|录入|发布人|发布员|供稿单位|撰稿人|审稿人|审稿|投稿邮箱|来稿邮箱)";
const writerRole =
  "(?:记者|記者|通讯员|通訊員|特约记者|实习生|实习记者|見習記者|见习记者|撰文|撰稿|采写|采訪|采访|作者|文字|文[/／&＆和与、+]图|图[/／&＆和与、+]文|文图|图文|摄影|攝影|摄像|拍摄|视频|剪辑|航拍|供稿|供图|供圖|翻译|编译|整理|执笔|来稿|本报记者|本刊记者|首席记者)";

export const cues: readonly Cue[] = [
  // Who took the picture, before who wrote: 新华社记者 张三 摄.
  {
    kind: "credit",
    sure: true,
    most: 40,
    pattern: /^[（(【[]?[^。！？，]{0,36}[\s\u4e00-\u9fff](?:摄|攝|摄影|攝影|供图|供圖)[）)】\]]?$/,
  },
  // Who edited, checked and signed.
  {
    kind: "editor",
    sure: true,
    most: 90,
    pattern: at(
      `(?:本文|本期|值班|网络|網絡|实习|實習|见习|執行|执行|新媒体|网站|微信|文字|视频|图片|美术|责任|栏目|内容|助理|特约)*${deskRole}${colon}[^。？！?!；]{0,70}$`,
    ),
  },
  {
    kind: "editor",
    sure: true,
    most: 40,
    pattern: at(
      "(?:责任?编辑|責任?編輯|责编|責編|编辑|校对|主编|值班主任|审核)[\\s\\u3000]+[\\u4e00-\\u9fff·]{2,4}(?:[\\s\\u3000、，,/]+[\\u4e00-\\u9fff·]{2,8}[:：]?)*[\\s\\]】）)]*$",
    ),
  },
  {
    kind: "editor",
    sure: true,
    most: 80,
    pattern: at("(?:edited|reporting|editing|writing|additional reporting|translated|compiled) by\\b[^.]*\\.?$"),
  },
  // Who wrote and photographed, standing alone.
  {
    kind: "byline",
    sure: true,
    most: 70,
    pattern: at(
      `(?:本报|本网|本刊|本台|全媒体|融媒体|见习|实习|特约|首席|驻.{1,6}|[\\u4e00-\\u9fff]{2,12})?${writerRole}${colon}\\s*(?=[^\\s])[^。？！?!；…]{1,44}$`,
    ),
  },
  {
    kind: "byline",
    sure: true,
    most: 36,
    pattern: at(
      "(?:□|文|图|文图|撰文|本报|本网|本刊)?(?:[\\u4e00-\\u9fff]{2,10})?(?:首席|特约|见习|实习|全媒体|融媒体)?(?:记者|記者|通讯员|通訊員|特派员)[\\s\\u3000]+[\\u4e00-\\u9fff·]{2,4}(?:[\\s\\u3000、，,]+[\\u4e00-\\u9fff·]{2,5})*(?:[\\s\\u3000]*(?:报道|报导|報道|報導|文|图|摄|文[/／]图|发自.{2,6}))?[\\s）)】\\]]*$",
    ),
  },
  { kind: "byline", sure: true, most: 30, pattern: at("[□◎◆■▪○●][\\s\\u3000]*[\\u4e00-\\u9fff·\\s]{2,24}$", "") },
  {
    kind: "byline",
    most: 70,
    pattern: at("(?:[Bb]y|BY)\\s+[A-Z][\\w.'-]+(?:\\s+[A-Z][\\w.'-]+){0,4}(?:\\s*[,|·].{0,40})?$", ""),
  },
  {
    kind: "byline",
    sure: true,
    most: 24,
    pattern: at(
      "文(?:字)?(?:[/／&]?[图摄])?[\\s/／|｜丨:：]+[\\u4e00-\\u9fff·]{2,6}(?:[\\s/／|｜丨、]+[\\u4e00-\\u9fff·]{1,8})*$",
    ),
  },
  {
    kind: "byline",
    sure: true,
    most: 60,
    pattern: at("(?:作者|笔者|本文作者)(?:单位|简介|系|为|是|介绍|信息)\\s*[:：]?.{2,50}[）)。]?$"),
  },
  // Where it was taken from.
  {
    kind: "source",
    sure: true,
    most: 90,
    pattern: at(
      `(?:本文|文章|信息|资料|資料|新闻|新聞|稿件|内容|内容来源|原文|综合|数据)?(?:来源|來源|稿源|来自|來自|首发于?|转载自|轉載自|转自|摘自|原载于?|选自|源自|出处|出處)(?:于|自|为|公众号|微信公众号)?${colon}`,
    ),
  },
  {
    kind: "source",
    sure: true,
    most: 60,
    pattern: at(
      "(?:本文|此文|文章|稿件|原文)(?:转载|轉載|摘编|摘|首发|选|来|來|源|原载|刊载|刊|发布)(?:自|于|於|载于|源于|源)",
    ),
  },
  {
    kind: "source",
    sure: true,
    most: 40,
    pattern: at('(?:转自|摘自|来源|來源|稿源)[\\s\\u3000]*[《“"\\u4e00-\\u9fffA-Za-z]{2,24}[》”"）)\\]】]*$'),
  },
  {
    kind: "source",
    sure: true,
    most: 120,
    pattern: at(
      `(?:本文)?(?:原标题|原標題|原题|原題|原文标题|原文链接|原文鏈接|原文地址|本文标题|本文链接|本文地址|文章链接|文章地址|点击查看原文|新闻原文|链接|网址)${colon}`,
    ),
  },
  {
    kind: "source",
    most: 60,
    pattern: at(
      `(?:source|via|originally published (?:at|on|in|by)|this (?:article|story|post) (?:was )?(?:originally|first) (?:published|appeared))\\b`,
    ),
  },
  { kind: "source", most: 50, pattern: /^(?:https?:\/\/|www\.)\S+$/i },
  { kind: "source", sure: true, most: 120, pattern: at("(?:原标题|原标题为|原题|原题为|原題為|原標題為)\\s*[:：《“]") },
  {
    kind: "byline",
    sure: true,
    most: 60,
    pattern: at(
      "(?:原创|《[^》]{1,12}》\\s*(?:作者|记者|特约)|实习生|.{2,10}对(?:此|本)文.{0,8}贡献|.{0,8}对本文亦有贡献|经过.{1,8}重新编排)[\\s:：\\u4e00-\\u9fff·、]{0,40}[）)]?$",
    ),
  },
  {
    kind: "source",
    sure: true,
    most: 70,
    pattern: at(
      "(?:本文|此文|文章)?(?:已|系|经|由|为)*(?:作者|原作者|公众号|平台|版权方)?(?:授权|授權)(?:转载|轉載|发布|刊发)",
    ),
  },
  // Pictures: whose they are, and what they show.
  {
    kind: "credit",
    sure: true,
    most: 70,
    pattern: at(
      `(?:头图|题图|配图|首图|封面|图片|圖片|图像|本文图片?|文中图片?|照片|视频|所有图片|未标注图片|除.{2,10}图片)(?:来源|來源|来自|来源于|均来自|均由|提供|出处|版权|／文字)?${colon}`,
    ),
  },
  { kind: "credit", sure: true, most: 40, pattern: at(`(?:图源|圖源|图据|圖據|图|圖|供图|摄|攝)${colon}`) },
  {
    kind: "credit",
    sure: true,
    most: 60,
    pattern: at(
      "(?:本文|文中|以上|上述|文内|部分|题图|头图|配图|封面)?(?:图片|圖片|配图|视频|照片|素材|图)(?:均|皆|主要|部分|内容|全部)*(?:来自|来源于?|源自|源于|取自|由|转自)",
    ),
  },
  {
    kind: "credit",
    sure: true,
    most: 60,
    pattern:
      /^[（(【[]?[^。！？，]{0,40}(?:摄|攝|摄影|攝影|供图|供圖|供照|制图|製圖|绘图|图片|资料图片?|资料照片|視頻截圖|视频截图|网络截图|网页截图|截图|网络图片|图据网络|示意图|效果图|(?:新华社|中新社|视觉中国|东方IC|人民视觉|IC photo)(?:图片|发)?)[）)】\]]?$/,
  },
  {
    kind: "credit",
    sure: true,
    most: 120,
    pattern: at(
      "(?:photos?|images?|pictures?|illustrations?|credit|photograph(?:ed)?|file photo)\\s*(?:by|credit|courtesy|source)?\\s*[:：/]",
    ),
  },
  {
    kind: "credit",
    sure: true,
    most: 160,
    pattern:
      /(?:getty images|shutterstock|via ap\b|\/ap\)?$|\/reuters\)?$|\/afp\)?$|photo courtesy|all rights reserved)\W*$/i,
  },
  {
    kind: "credit",
    sure: true,
    most: 160,
    pattern:
      /(?:记者|記者|通讯员|通訊員|摄影师?)[\s\u3000]*[\u4e00-\u9fff·]{2,4}(?:[\s、，,]+[\u4e00-\u9fff·]{2,4}){0,3}[\s/／]*(?:图|圖|摄|攝|供图)[）)。]?$/,
  },
  { kind: "caption", sure: true, most: 16, pattern: /^.{0,6}(?:现场|掠影|合影|剪影)(?:照片|图片|图)?。?$/ },
  {
    kind: "caption",
    sure: true,
    most: 140,
    pattern: /^[\s（(【[]*(?:▲|△|▼|▽|↑|↓|⬆|⬇|◀|▶|◁|▷|←)\s*(?=[\u4e00-\u9fffA-Za-z“"《（(\d])/,
  },
  {
    kind: "caption",
    sure: true,
    most: 160,
    pattern: at(
      "(?:(?:上|下|左|右|本|题|文|配)?图(?:为|是|示)|圖為|圖示|資料圖|资料图|资料照|示意图|效果图|视频截图|新聞圖|这是.{2,20}(?:拍摄|航拍)|(?:上|下)图[:：])",
    ),
  },
  {
    kind: "caption",
    sure: true,
    most: 80,
    pattern: at("(?:图|圖|figure|fig\\.)\\s*[\\d一二三四五六七八九十]{1,3}\\s*[:：、.．|\\s\\u3000]"),
  },
  // Rights, liability and house notices.
  {
    kind: "note",
    sure: true,
    most: 600,
    pattern: at(
      "(?:免责|版权|特别|郑重|重要|法律|知识产权|著作权|侵权|网站|本网|本站|本报|转载|作者|风险|平台)?(?:声明|聲明|免责条款|提示声明|与免责|版权说明|版权所有|版權所有|版权归|转载须知|转载说明|授权事宜|风险提示|风险警示|免责提示)\\s*(?:[:：】\\]]|$)",
    ),
  },
  {
    kind: "note",
    sure: true,
    most: 400,
    pattern:
      /(?:(?:仅|只|并不|不)代表.{0,16}(?:观点|立場|立场|意见|觀點)|不代表.{0,24}(?:观点|立场|立場|觀點)|与本(?:网|站|平台|公众号)无关|(?:未经|未經|不经).{0,14}(?:授权|授權|许可|許可|允许|同意|协议).{0,30}(?:转载|轉載|摘编|复制|镜像|摘录|改编)|(?:转载|轉載|引用)(?:时)?(?:请|請|需|须|务必|应)?(?:注明|註明|标明|保留|联系|聯繫)|如(?:有|涉及?|若)?(?:侵权|侵犯|版权|异议|疑问).{0,30}(?:联系|告知|删除|处理)|(?:仅供|僅供)(?:参考|參考|学习|投资者参考|交流).{0,24}(?:$|不构成|风险|据此|入市|删除)|不构成(?:任何)?(?:投资|買賣|买卖|操作)?建议|投资有风险|据此(?:操作|入市|投资).{0,10}风险|风险自担|风险自负|本网(?:站)?(?:不承担|概不负责|转载)|并不意味着赞同|不承担(?:任何)?.{0,10}责任|版权(?:归|属).{0,20}(?:所有|原作者)|(?:登载|转载|刊载)此文出于传递|出于传递更多信息)/,
  },
  {
    kind: "note",
    sure: true,
    most: 300,
    pattern:
      /(?:©|\(c\)|copyright)\s*(?:\d{4}|by)|all rights reserved|版权所有|版權所有|may not be (?:published|reproduced|republished)|the (?:views|opinions) expressed (?:in this|here|are)|terms of (?:use|service) and privacy/i,
  },
  {
    kind: "note",
    sure: true,
    most: 400,
    pattern: /^.{0,14}(?:版权|免责|版權|免責)(?:与免责|及免责)?(?:声明|聲明)\s*[:：]/,
  },
  // Calls to scan, follow, share, download, call, subscribe.
  {
    kind: "furniture",
    sure: true,
    most: 60,
    pattern:
      /(?:扫码|掃碼|扫一扫|掃一掃|扫描|扫下方|长按|長按|识别).{0,20}(?:二维码|二維碼|关注|關注|下载|加入|查看|添加|进群|阅读|小程序|图中|图片|分享|在手机|解锁|咨询|购买|参与|观看|打开|进入)/,
  },
  {
    kind: "furniture",
    sure: true,
    most: 90,
    pattern:
      /(?:点击|點擊|点|戳|轻触|请点|请戳)(?:上方|下方|左下角|右下角|右上角|文末|标题下|底部|屏幕|这里|此处|蓝字|蓝色|阅读原文|“阅读原文”|关注|图片|链接|菜单|小程序|卡片|二维码|名片|头像|查看更多|查看全文|展开|放大|加载|进入|“|【|《)/,
  },
  {
    kind: "furniture",
    sure: true,
    most: 70,
    pattern:
      /^(?:欢迎|歡迎|敬请|请|記得|记得|快来|赶紧|别忘了?|长按|搜索)?.{0,12}(?:关注|關注|订阅|加入|下载|收听|添加|搜索|打开|安装|登录).{0,24}(?:公众号|公眾號|微信号|微信|微博|头条号|客户端|客戶端|APP|App|app|小程序|官方账号|视频号|交流群|读者群|抖音|粉丝群|电报群)/,
  },
  {
    kind: "furniture",
    sure: true,
    most: 50,
    pattern:
      /(?:点个?(?:赞|在看|“在看”|「在看」|“赞”)|点亮.{0,6}在看|分享(?:、|到|至|给).{0,24}(?:点赞|在看|朋友圈|好友|微信|微博|QQ|Facebook|空间|收藏)|求(?:关注|转发|点赞)|一键三连|转发.{0,10}朋友圈|看都看完了|喜欢(?:就|请|的话)?.{0,8}(?:点赞|转发|分享|收藏|关注)|星标)/,
  },
  {
    kind: "furniture",
    sure: true,
    most: 80,
    pattern: at(
      `(?:(?:新闻|采访|報料|报料|爆料|广告|廣告|联系|聯繫|咨询|客服|举报|热线|熱線|服务|监督|投诉|纠错|发行|訂閱|訂閱|编辑部|商务|合作|媒体|招商|值班|報名)*(?:热线|熱線|电话|電話|邮箱|郵箱|信箱|微信|QQ|传真|合作|投稿|报料|爆料|转载)(?:[、和及/／]|内容)*)${colon}`,
    ),
  },
  {
    kind: "furniture",
    sure: true,
    most: 60,
    pattern:
      /(?:商务合作|媒体合作|内容合作|广告合作|寻求报道|转载合作|合作请|投稿请|报料请|爆料请|加微信|进群请|联系我们)/,
  },
  {
    kind: "furniture",
    sure: true,
    most: 40,
    pattern: /^[\s（(【[]*(?:本文|正文|全文|文章)?(?:共|约|全文)?\s*\d{2,5}\s*字.{0,8}(?:阅读|读完|需|预计).{0,12}$/,
  },
  {
    kind: "furniture",
    sure: true,
    most: 40,
    pattern:
      /^(?:[\s(（【[]*(?:打印|打印本页|关闭|关闭窗口|关闭本页|收藏|收藏本文|分享|分享到|分享至|字号|字體|字体|大|中|小|大中小|A\+|A-|评论|跟贴|参与|举报|纠错|我要纠错|我要评论|我要反馈|返回|返回顶部|返回列表|返回首页|返回目录|顶部|回到顶部|上一页|下一页|上一篇|下一篇|上一版|下一版|首页|尾页|末页|放大|缩小|默认|繁体|繁體|简体|展开|收起|展开全文|阅读全文|查看全文|继续阅读|加载更多|加载中|查看更多|更多|更多>>|点击查看更多|点赞|赞|踩|顶|喜欢|微信|微博|QQ空间|QQ好友|朋友圈|新浪微博|腾讯微博|人人网|豆瓣|复制链接|二维码|视频|播放|暂停|重播|广告|廣告|赞助|推广|原创|转载|置顶|关注|已关注|订阅|登录|注册|登录后|朗读|听新闻|语音播报|无障碍|手机版|电脑版|客户端|下载客户端|全屏|倍速|标清|高清|超清|自动|advertisement|sponsored|share|tweet|email|print|copy link|save|follow|subscribe|sign up|log in|reply|read more|load more|show more|continue reading|close|skip|play|pause|next|previous|comments?|likes?)[\s)）】\]:：>»+\d,.|｜/]*)+$/i,
  },
  {
    kind: "furniture",
    sure: true,
    most: 44,
    pattern: at(
      "(?:阅读|閱讀|浏览|瀏覽|点击|點擊|访问|查看|人气|评论|观看|播放|下载|views?|hits?|read)(?:次数|次數|数|量|：|人数)?\\s*[:：(（]?\\s*[\\d.,]+\\s*(?:万|次|k|w)?\\+?(?:\\s|$|[）)])",
    ),
  },
  {
    kind: "furniture",
    sure: true,
    most: 60,
    pattern: at(
      "(?:【|\\[)?(?:字体|字號|字号|字體|大小|视力保护色|背景色|浏览字号|分享|打印|收藏|关闭|纠错)(?:：|:|】)",
    ),
  },
  {
    kind: "furniture",
    sure: true,
    most: 60,
    pattern: at(
      `(?:关键[词字]|關鍵[詞字]|标签|標籤|tags?|keywords?|分类|所属专题|专题|话题|频道|栏目|filed under|topics?|categories|category|labels?)\\s*[:：]`,
    ),
  },
  {
    kind: "furniture",
    most: 60,
    pattern: /^(?:当前位置|您?现?在?的?位置|您当前的位置|您所在的位置|所在位置|位置|你的位置)(?:是)?\s*[:：]/,
  },
  {
    kind: "furniture",
    most: 60,
    pattern: /^[^。！？]{0,20}[>＞»›/]\s*[^。！？]{1,20}[>＞»›/]\s*(?:正文|[^。！？]{0,20})$/,
  },
  {
    kind: "furniture",
    most: 70,
    pattern: at(
      "(?:发布|發佈|发稿|更新|时间|時間|日期|发表|出版|刊发|编辑|上传|录入|published|updated|posted|last (?:updated|modified)|date)?(?:时间|時間|日期|于|于|at|on)?\\s*[:：]?\\s*(?:19|20)\\d{2}\\s*[-—./年]\\s*\\d{1,2}\\s*[-—./月]\\s*\\d{1,2}\\s*日?(?!.*(?:通过|修订|公布|施行|批准|会议|讯|电|。))(?:.{0,40})?$",
    ),
  },
  { kind: "furniture", most: 40, pattern: /^(?:\d{1,2}[-/月]\d{1,2}日?\s*)?\d{1,2}:\d{2}(?::\d{2})?(?:\s.{0,24})?$/ },
  {
    kind: "furniture",
    most: 40,
    pattern: /^(?:\d{1,3}\s*)?(?:刚刚|昨天|今天|前天|\d{1,3}\s*(?:分钟|小时|天|个月|年)前)(?:\s.{0,20})?$/,
  },
  { kind: "furniture", most: 60, pattern: /^(?:posted|published|updated|last updated|created)\b.{0,60}$/i },
  {
    kind: "furniture",
    most: 50,
    pattern:
      /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{4}).{0,24}$/i,
  },
  {
    kind: "furniture",
    sure: true,
    most: 30,
    pattern:
      /^[\s\-—–_=*~·.。•…<>|｜/\\()（）[\]【】]*(?:全文完|正文完|完|END|The End|本文完|结束|未完待续|end)?[\s\-—–_=*~·.。•…<>|｜/\\()（）[\]【】]*$/i,
  },
  {
    kind: "furniture",
    sure: true,
    most: 80,
    pattern:
      /(?:ICP备|ICP證|公网安备|网安备|增值电信业务|新闻信息服务许可证|统一社会信用|政府网站标识码|备案号[:：]|许可证编号[:：]|不良信息举报|建议使用.{0,12}浏览器|网站地图)/,
  },
  {
    kind: "furniture",
    sure: true,
    most: 90,
    pattern:
      /^(?:(?:sign up|subscribe|click here|follow us|join our|download (?:the|our)|share (?:this|on)|like us|read (?:more|also|next)|more from|don'?t miss|advertisement|story continues|scroll down|for more .{0,40}(?:visit|follow|subscribe|click))\b.{0,80}|(?:see also|watch|listen|get the|support .{0,20}journalism)\b[^.]{0,80})$/i,
  },
  // A line of facts about the article: its date and how often it was read.
  {
    kind: "furniture",
    sure: true,
    most: 110,
    pattern:
      /^(?=.*(?:19|20)\d{2}\s*[-年/.]).*(?:阅读|浏览|点击|收藏|点赞|评论|访问|人气|views?|comments?)(?:量|数|次数|次)?\s*[:：(（]?\s*\d/i,
  },
  // Who held an event stands in notices too: only at the ends is it the site's own.
  { kind: "furniture", most: 90, pattern: /(?:技术支持|主办单位|承办单位|运行维护单位|地址|邮编)\s*[:：]/ },
  // What follows the article.
  {
    kind: "tail",
    sure: true,
    most: 16,
    pattern: at(
      "(?:延伸|相关|相關|热门|熱門|猜你|为你|精彩|更多)\\s*[·•|｜/]\\s*(?:推荐|推薦|阅读|閱讀|新闻|新聞|喜欢)\\s*$",
    ),
  },
  {
    kind: "tail",
    sure: true,
    most: 24,
    pattern: at(
      "(?:更多)?(?:相关|相關|延伸|拓展|扩展|推荐|推薦|关联|同类|猜你|精彩|热门|熱門|热点|最新|往期|往期精彩|近期|更多|精选|其他|本类|本版其[他它]|本版|今日|今日热点|大家|编辑|为您|为你|猜您|专题|网友|最热|全部|讀者|读者|精选|热评|本文|发表|我要|我来|用户)(?:相关)?(?:阅读|閱讀|新闻|新聞|推荐|推薦|文章|链接|鏈接|报道|報道|专题|專題|资讯|資訊|视频|标签|热文|喜欢|都在看|都在搜|爱看|评论|評論|留言|跟帖|跟贴|点评|好文|看点|导读)(?:\\s*[(（]\\s*\\d*\\s*(?:条)?\\s*[)）])?\\s*[】\\]）)》」』:：>»+…↓\\s]*(?:更多)?\\s*[>»]*$",
    ),
  },
  {
    kind: "tail",
    sure: true,
    most: 60,
    pattern: at(
      "(?:上一篇|下一篇|上一条|下一条|上篇|下篇|前一篇|后一篇|上一页|下一页|上一则|下一则|previous|next|older|newer)(?:文章|新闻|article|post|story)?\\s*[:：>»«|\\]】]",
    ),
  },
  {
    kind: "tail",
    sure: true,
    most: 30,
    pattern: at(
      "(?:延伸阅读|延伸閱讀|相关阅读|推荐阅读|此前报道|此前報道|早前报道|往期回顾|往期推荐|新闻链接|新闻背景链接|相关链接|相关新闻|猜你喜欢|为你推荐|为您推荐|大家都在看|热门评论|最新评论|精选留言|讀者留言|读者留言|网友评论|发表评论|发表回复|参与评论|文明上网|评论列表|全部评论|评论区|暂无评论|附件下载|相关附件|相关解读|政策解读链接|解读链接|往期精彩|精彩回顾|打赏|赞赏|喜欢作者|喜欢此内容的人还喜欢|热搜|热榜|排行榜|点击排行|阅读排行|24小时热文|图片新闻)(?:[：:\\s(（\\]】>|].{0,16})?$",
    ),
  },
  {
    kind: "tail",
    sure: true,
    most: 40,
    pattern:
      /^(?:related (?:articles?|stories|posts?|news|content|links|topics|coverage|reading)|more (?:stories|news|articles|from|on this|in this|like this)|you (?:may|might) (?:also )?(?:like|be interested)|recommended(?: for you| reading| articles)?|read next|up next|what to read next|most (?:read|popular|viewed|shared)|popular (?:posts|stories|now)|trending(?: now)?|latest (?:news|stories|posts)|top stories|around the web|from the web|sponsored (?:content|stories)|editor'?s? picks?|leave a (?:reply|comment)|post a comment|add a comment|join the conversation|comments? ?\(?\d*\)?|\d+ (?:comments?|replies|responses)|share this(?: article| story| post)?|about the author|tags|filed under|see all|further reading|references and further)\b.{0,20}$/i,
  },
];
