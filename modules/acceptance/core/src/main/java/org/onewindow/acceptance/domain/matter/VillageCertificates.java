package org.onewindow.acceptance.domain.matter;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 村（社区）证明: villages and communities certify only what a published list names (国办发〔2018〕47号,
 * 民发〔2020〕20号); people were sent there for what no village can know. Every text that sends somebody
 * there is looked at: the name of a material, its form, its standard, a condition of acceptance.
 * Village banks, community hospitals and police are no villages; what an applicant is spared is not
 * asked. Immutable.
 *
 * @param allowed names of materials on the county's list
 */
public record VillageCertificates(Set<String> allowed) {

  private static final String BODY =
      "(?:村(?:（居）|\\(居\\)|/居|、居|居)(?:民委员会|委会?|两委)?"
          + "|村民?委员会|村委(?:会|(?!托))|村(?:“两委”|两委)|居民委员会|居委(?:会|(?!托|员))"
          + "|村级(?:自治)?组织|基层(?:群众(?:性)?)?(?:自治)?组织|村民小组|村组|村集体(?!经济)"
          + "|所在村(?!镇|民会议)|本村(?!镇|民会议)|村里|城乡社区|社区居?(?:民委员会|委会)"
          + "|社区(?!卫生|医院|医疗|服务|矫正|养老|戒毒|康复|教育|学院|大学|学校|文化|体育|居家|日间"
          + "|门诊|银行|支行|警务|民警|警察|派出所|商业|团购|规划|工厂|食堂|幼儿|托育|药|诊所|检察|法院"
          + "|[^。；;，,]{0,10}(?:医疗|卫生|医院)))";

  /**
   * What belongs to the body itself: its head's identity, its own seal as the thing applied for.
   */
  private static final String OF_ITS_OWN = "(?!的?(?:法定代表人|负责人|主任|书记|成员|统一社会信用代码|公章刻制|印章刻制|选举))";

  private static final String ACT =
      "(?:证明|意见|[盖签]章|盖公?章|公章|印章|鉴定|同意|开具|出具|签字|签署|签注|证实|核实|确认|介绍信|担保)";

  private static final String BETWEEN = "[^。；;，,！!？?\\n]{0,12}?";

  private static final Pattern ASKED =
      Pattern.compile(
          BODY
              + OF_ITS_OWN
              + BETWEEN
              + ACT
              + "|(?:加?盖|持|凭|提供|提交|开具|取得|征得)"
              + BETWEEN
              + BODY
              + OF_ITS_OWN
              + BETWEEN
              + ACT);

  private static final Pattern SPARED =
      Pattern.compile("(?:无需|无须|毋须|不需要?|不再|不必|不用|不得|不要求|不应|免于?|取消|严禁|禁止)[^。；;！!？?\\n]{0,10}$");

  public VillageCertificates {
    allowed = Set.copyOf(allowed);
  }

  /**
   * What a text asks of a village although the list does not name it.
   *
   * @param name name of the material that the text belongs to; for a condition the condition itself
   */
  public Optional<String> notAllowed(String name, String text) {
    if (allowed.contains(name)) {
      return Optional.empty();
    }
    String rest = text;
    for (String listed : allowed) {
      rest = rest.replace(listed, "□");
    }
    Matcher found = ASKED.matcher(rest);
    while (found.find()) {
      if (!SPARED.matcher(rest.substring(0, found.start())).find()) {
        return Optional.of(found.group());
      }
    }
    return Optional.empty();
  }
}
