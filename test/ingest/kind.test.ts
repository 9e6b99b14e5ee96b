import { describe, expect, it } from "vitest";
import { kindOf } from "../../src/ingest/kind.ts";

describe("the kind of a document", () => {
  it.each([
    ["plan", "关于印发《云泽市开发区高质量发展实施方案》的通知"],
    ["plan", "云泽市产业园区转型升级“十四五”规划"],
    ["plan", "云泽市推动先进制造业集群发展行动计划（2024—2026年）"],
    ["plan", "关于加快特色产业园区建设的若干意见"],
    ["catalogue", "云泽市特色产业园区名单（第二批）"],
    ["catalogue", "全省开发区目录"],
    ["news", "42个项目昨落子云泽 五座园区谁在“领跑”"],
    ["news", "云泽出台行动方案：三年建成十个园区"],
    ["news", "一图读懂！产业园区转型升级规划发布会举行"],
  ] as const)("%s: %s", (kind, title) => {
    expect(kindOf(title, "各有关单位：现将方案印发给你们。")).toBe(kind);
  });

  it("is other where there is nothing", () => expect(kindOf(null, "")).toBe("other"));
});
