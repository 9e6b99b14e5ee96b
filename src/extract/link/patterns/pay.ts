import { guarded } from "../../guarded.ts";
import { type Place, say } from "../context.ts";

/** 人均月工资4500元: what all of them earn on average says something of the park. */
const AVERAGE_PAY = guarded(
  /(?:人均|平均)[年月]?(?:工资|收入|薪酬|薪资|增收|年薪|月薪)(?:性收入)?(?:为|达到?|超过?|约|近|有|超|在|已)*$/,
);

/** 厂房租金每平方米每月9元: what room costs says something of the park. */
const RENT = guarded(
  /每(?:平方米|平米|平方|平|㎡|亩)(?:每?[年月天日])?(?:仅|只|才|约|为|是|要|仅需|只要|低至|不超过|不到)*$/,
);
export const isRent = (near: string) => RENT.test(near);

/** 普工一个月要6500元: what one person earns or pays. */
export function wage(place: Place): boolean {
  const { figure, line } = place;
  if (figure.dimension !== "money" || (figure.value.min ?? figure.value.max ?? 0) >= 200_000) return false;
  const near = say(place, place.gap);
  if (AVERAGE_PAY.test(near) || (/[每租]/.test(near) && isRent(near))) return false;
  // 首层每平方米每月20元，三层12元: the next of the same.
  const last = place.bound[place.index - 1];
  if (last && !("ignore" in last) && last.metric.endsWith("租金") && /^[^，。；\d]{0,8}$/.test(near)) return false;
  return /工资|月薪|年薪|底薪|薪|一个月|每月|每人|人均|房租|门票|票价|话费|单价/.test(
    say(place, { start: Math.max(line.start, figure.start - 16), end: Math.min(line.end, figure.end + 6) }),
  );
}
