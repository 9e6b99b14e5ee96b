import { unitSet } from "../unit-set.ts";

/** What many names of small places end in. */
export const LANDFORM = unitSet(
  "河湖江海溪泉塘洲滩湾港屿岛礁山岭岗坡坪坝坳坨峪沟冲涧井口桥渡浦埠闸店铺堡营寨屯庄坊塬洼垭",
);
