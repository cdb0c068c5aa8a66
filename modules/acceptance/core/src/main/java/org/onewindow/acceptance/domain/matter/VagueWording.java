package org.onewindow.acceptance.domain.matter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by which a list of materials is no list: "等", "其他材料", "有关文件" (优化营商环境条例 art. 19: no
 * catch-all materials). The character 等 also stands in honest words such as 中等, 平等, 等级 or 等高线;
 * those are taken out before it is looked for.
 */
public final class VagueWording {

  private static final Pattern HONEST =
      Pattern.compile(
          "[一二三四五六七八九十特甲乙丙优劣次上下中高初同对平均相不超]等" + "|等(?:级|额|值|候|待|效|次|份|腰|高线|离子|比例|距|量|同(?!类|等))");
  private static final Pattern VAGUE =
      Pattern.compile(
          "等"
              + "|(?:其他|其它|有关|相关|所需|必要|需要)的?(?:申请|申报|证明|技术|补充|佐证|支撑|业务)?"
              + "(?:材料|文件|资料|证件|手续|证明|证照|文书|信息|附件|凭证)"
              + "|…|\\.{3}|视情况|根据需要|按(?:照)?要求提供|另行(?:通知|要求)");

  private VagueWording() {}

  /** The vague words of a name, if it has any. */
  public static Optional<String> in(String name) {
    // the honest word is replaced by as many neutral characters, so that nothing new grows together
    String rest = HONEST.matcher(name).replaceAll("口口");
    Matcher found = VAGUE.matcher(rest);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
