import type { LinkExample } from "../../pattern.ts";

export const thoseThatFinds: readonly LinkExample[] = [
  [
    "高密经开区的安防企业现在剩下40家，其中15家转做了机器人。",
    "高密经开区 | company_count | level | actual | 40家 | –",
    "高密经开区 | company_count | level | actual | 15家 | –",
  ],
  [
    "泰兴科创园累计孵化企业410家，其中35家成长为高新技术企业、4家登陆科创板。",
    "泰兴科创园 | company_count | level | actual | 410家 | –",
    "泰兴科创园 | hightech_company_count | level | actual | 35家 | –",
    "泰兴科创园 | listed_company_count | level | actual | 4家 | –",
  ],
  [
    "梁山专用车产业园登记企业210家，其中30家搬来了总部，另有8家停产。",
    "梁山专用车产业园 | company_count | level | actual | 210家 | –",
    "梁山专用车产业园 | company_count | level | actual | 30家 | –",
    "梁山专用车产业园 | company_count | level | actual | 8家 | –",
  ],
  [
    "射阳高新区有规上企业96家，其中3家被认定为单项冠军企业。",
    "射阳高新区 | company_count | level | actual | 96家 | –",
    "射阳高新区 | hightech_company_count | level | actual | 3家 | –",
  ],
];
