package org.onewindow.acceptance.domain.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.matter.MatterColumn.*;
import static org.onewindow.acceptance.domain.matter.MatterFixture.aHygieneLicence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.acceptance.domain.matter.Finding.Severity;

class PublicationRulesTest {

  private static final VillageCertificates VILLAGES = new VillageCertificates(Set.of("村民委员会审核意见"));
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private static List<Finding> findings(MatterFixture matter) {
    return PublicationRules.findings(
        matter.list(), TODAY, VILLAGES, PublicationRules.Places.positions());
  }

  private static List<String> unfit(MatterFixture matter) {
    return findings(matter).stream()
        .filter(f -> f.severity() == Severity.UNFIT)
        .map(f -> f.rule() + " " + f.reason().code())
        .toList();
  }

  private static List<String> doubts(MatterFixture matter) {
    return findings(matter).stream()
        .filter(f -> f.severity() == Severity.WARNING)
        .map(f -> f.rule() + " " + f.reason().code())
        .toList();
  }

  @Test
  @DisplayName("ACC-115 to ACC-128 an honest hygiene licence is fit, without a doubt")
  void fit() {
    assertThat(findings(aHygieneLicence())).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("ACC-115 vague materials are refused")
  @ValueSource(
      strings = {
        "身份证等证明文件",
        "营业执照、章程等",
        "其他材料",
        "法律、法规规定的其他材料",
        "有关文件",
        "相关证明材料",
        "其它相关材料",
        "房产证等(复印件)",
        "所需资料",
        "身份证……",
        "按要求提供的图纸",
        "中等职业学校章程等",
        "相关的证明"
      })
  void vague(String name) {
    assertThat(unfit(aHygieneLicence().material("M03", name, "")))
        .containsExactly("ACC-115 MATERIAL_VAGUE");
  }

  @ParameterizedTest
  @DisplayName("ACC-115 等 inside an honest word, and words that only look vague, stay")
  @ValueSource(
      strings = {
        "中等职业学校毕业证书", "男女平等承诺书", "安全等级保护备案证明", "同等学力证明", "高等教育学历证书", "一等以上奖项证书",
        "等额选举结果报告", "等高线地形图", "与第三者利害关系说明", "无关联关系声明", "其他组织登记证书", "相关行业从业经历表",
        "二级以上医院体检表", "技术等级证书"
      })
  void honest(String name) {
    assertThat(unfit(aHygieneLicence().material("M03", name, ""))).isEmpty();
  }

  @Test
  @DisplayName("ACC-116 at least one scenario; materials name only scenarios that exist")
  void scenarios() {
    assertThat(unfit(aHygieneLicence().without(MatterPart.SCENARIO)))
        .contains("ACC-116 SCENARIO_MISSING", "ACC-116 SCENARIO_UNKNOWN");
    assertThat(unfit(aHygieneLicence().material("M03", "平面图", "S1、S9")))
        .containsExactly("ACC-116 SCENARIO_UNKNOWN");
  }

  @Test
  @DisplayName("ACC-632 情形所说的栏目和选项，须是申请表里有的")
  void scenariosAgreeWithTheForm() {
    assertThat(unfit(agreeing("agent=no"))).isEmpty();
    assertThat(unfit(agreeing("place.air=no"))).containsExactly("ACC-632 SCENARIO_AGREES_UNKNOWN");
    assertThat(unfit(agreeing("agent=maybe"))).containsExactly("ACC-632 SCENARIO_AGREES_UNKNOWN");
  }

  private static MatterFixture agreeing(String condition) {
    return aHygieneLicence()
        .row(
            MatterPart.SCENARIO,
            SCENARIO_CODE,
            "S3",
            SCENARIO_QUESTION,
            "其他",
            SCENARIO_AGREES,
            condition);
  }

  @Test
  @DisplayName("ACC-117 a material says how many, or that a shared check replaces it")
  void numbers() {
    MatterFixture none = aHygieneLicence().change(MatterPart.MATERIAL, 0, MATERIAL_ORIGINALS, "0");
    assertThat(unfit(none)).containsExactly("ACC-117 MATERIAL_WITHOUT_NUMBER");
    assertThat(unfit(none.change(MatterPart.MATERIAL, 0, MATERIAL_SHARED, "1"))).isEmpty();
    assertThat(doubts(aHygieneLicence().material("M03", "卫生许可证申请表", "")))
        .containsExactly("ACC-117 MATERIAL_TWICE");
  }

  @Test
  @DisplayName(
      "ACC-420 who decides elsewhere is named with its days, and only then; never same-day")
  void decidedElsewhere() {
    MatterFixture forwarded = aHygieneLicence().with(PROCESS_MODE, "4");
    assertThat(unfit(forwarded))
        .containsExactly("ACC-420 DECIDING_ORGAN_MISSING", "ACC-420 DECIDING_DAYS_MISSING");
    assertThat(unfit(forwarded.with(DECIDED_BY, "市卫生健康委员会").with(DECIDED_WITHIN, "20"))).isEmpty();
    assertThat(unfit(aHygieneLicence().with(DECIDED_BY, "市卫生健康委员会")))
        .containsExactly("ACC-420 DECIDING_ORGAN_WITHOUT_MODE");
    assertThat(
            unfit(
                aHygieneLicence()
                    .with(PROCESS_MODE, "9")
                    .with(FORMS, "1\n2")
                    .with(DECIDED_BY, "邻城县行政审批服务局")
                    .with(DECIDED_WITHIN, "10")))
        .containsExactly("ACC-420 COLLECTED_ONLINE");
  }

  @Test
  @DisplayName("ACC-118 the legal basis names its article")
  void basis() {
    assertThat(doubts(aHygieneLicence().with(BASIS, "卫生管理条例")))
        .containsExactly("ACC-118 BASIS_WITHOUT_ARTICLE");
  }

  @Test
  @DisplayName("ACC-119 即办件 means on the spot, and a promised matter has a promise")
  void sameDay() {
    assertThat(unfit(aHygieneLicence().with(KIND, "1").with(SITE_VISIT, "0")))
        .containsExactly("ACC-119 SAME_DAY_WITH_LIMIT");
    assertThat(unfit(aHygieneLicence().with(PROMISED_AMOUNT, "0")))
        .containsExactly("ACC-119 PROMISED_ON_THE_SPOT");
    assertThat(unfit(aHygieneLicence().with(KIND, "1").with(PROMISED_AMOUNT, "0")))
        .containsExactly("ACC-119 SAME_DAY_WITH_VISIT");
    assertThat(
            unfit(
                aHygieneLicence().with(KIND, "1").with(SITE_VISIT, "0").with(PROMISED_AMOUNT, "0")))
        .isEmpty();
  }

  @ParameterizedTest
  @DisplayName("ACC-120 the promise is not longer than the law allows, across units")
  @CsvSource({
    "21,WORKING_DAY,20,WORKING_DAY,LONGER",
    "20,WORKING_DAY,20,WORKING_DAY,NOT_LONGER",
    "4,WORKING_HOUR,3,WORKING_DAY,NOT_LONGER",
    "25,WORKING_HOUR,3,WORKING_DAY,LONGER",
    "22,WORKING_HOUR,3,WORKING_DAY,UNCERTAIN",
    "5,WORKING_DAY,20,NATURAL_DAY,NOT_LONGER",
    "21,WORKING_DAY,20,NATURAL_DAY,LONGER",
    "15,WORKING_DAY,20,NATURAL_DAY,UNCERTAIN",
    "10,WORKING_DAY,1,MONTH,NOT_LONGER",
    "20,WORKING_DAY,1,MONTH,UNCERTAIN",
    "2,MONTH,45,WORKING_DAY,UNCERTAIN",
    "1,YEAR,3,MONTH,LONGER",
    "0,WORKING_DAY,3,WORKING_HOUR,NOT_LONGER",
    "1,WORKING_HOUR,0,WORKING_DAY,LONGER"
  })
  void promise(
      int promised,
      org.onewindow.kernel.clock.LimitUnit promisedUnit,
      int statutory,
      org.onewindow.kernel.clock.LimitUnit statutoryUnit,
      Limit.Comparison expected) {
    assertThat(new Limit(promised, promisedUnit).comparedWith(new Limit(statutory, statutoryUnit)))
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("ACC-120 a longer promise is refused, one that cannot be compared is shown")
  void promiseRule() {
    assertThat(unfit(aHygieneLicence().with(PROMISED_AMOUNT, "21")))
        .containsExactly("ACC-120 PROMISE_TOO_LONG");
    MatterFixture mixed =
        aHygieneLicence().with(PROMISED_AMOUNT, "15").with(STATUTORY_UNIT, "NATURAL_DAY");
    assertThat(unfit(mixed)).isEmpty();
    assertThat(doubts(mixed)).containsExactly("ACC-120 PROMISE_NOT_COMPARABLE");
  }

  @Test
  @DisplayName("ACC-121 five working days to accept and ten to deliver at most")
  void lawsDays() {
    assertThat(unfit(aHygieneLicence().with(ACCEPTANCE_DAYS, "6").with(DELIVERY_DAYS, "11")))
        .containsExactly("ACC-121 ACCEPTANCE_TOO_LONG", "ACC-121 DELIVERY_TOO_LONG");
  }

  @Test
  @DisplayName("ACC-122 a fee needs its basis and its items")
  void fee() {
    assertThat(unfit(aHygieneLicence().with(FEE, "1")))
        .containsExactly("ACC-122 FEE_WITHOUT_BASIS", "ACC-122 FEE_WITHOUT_ITEM");
    assertThat(
            unfit(
                aHygieneLicence()
                    .row(
                        MatterPart.FEE,
                        FEE_NAME,
                        "工本费",
                        FEE_STANDARD,
                        "10 元",
                        FEE_ITEM_BASIS,
                        "文件",
                        FEE_REDUCIBLE,
                        "1")))
        .containsExactly(
            "ACC-122 FEE_ITEM_WITHOUT_FEE",
            "ACC-403 FEE_WITHOUT_AMOUNT",
            "ACC-122 REDUCTION_WITHOUT_BASIS");
  }

  @Test
  @DisplayName(
      "ACC-403 a fee item names its amount in yuan, to the cent; without it nothing is published")
  void amountOfAFee() {
    assertThat(
            unfit(
                aHygieneLicence()
                    .with(FEE, "1")
                    .with(FEE_BASIS, "《城市道路管理条例》第三十七条")
                    .row(
                        MatterPart.FEE,
                        FEE_NAME,
                        "城市道路占用费",
                        FEE_STANDARD,
                        "每件 120 元",
                        FEE_AMOUNT,
                        "120.50",
                        FEE_BEFORE_DELIVERY,
                        "1",
                        FEE_ITEM_BASIS,
                        "《城市道路管理条例》第三十七条",
                        FEE_REDUCIBLE,
                        "0")))
        .isEmpty();
  }

  @Test
  @DisplayName(
      "ACC-123 only the eight of art. 45 stop the statutory clock; a hearing costs nothing")
  void procedures() {
    assertThat(doubts(withProcedure("2-9", "0", "0", "0")))
        .containsExactly("ACC-123 PROCEDURE_NOT_OF_ART45");
    assertThat(doubts(withProcedure("2-8", "0", "0", "0"))).isEmpty();
    assertThat(doubts(withProcedure("2-9", "1", "0", "0"))).isEmpty();
    assertThat(unfit(withProcedure("2-1", "0", "0", "1")))
        .containsExactly("ACC-123 HEARING_CHARGED");
  }

  private static MatterFixture withProcedure(
      String kind, String statutory, String promised, String charged) {
    return aHygieneLicence()
        .row(
            MatterPart.PROCEDURE,
            PROCEDURE_KIND,
            kind,
            PROCEDURE_NAME,
            "特别程序",
            PROCEDURE_DAYS,
            "20",
            PROCEDURE_COUNTS_STATUTORY,
            statutory,
            PROCEDURE_COUNTS_PROMISED,
            promised,
            PROCEDURE_BASIS,
            "依据",
            PROCEDURE_CHARGED,
            charged);
  }

  @Test
  @DisplayName("ACC-124 more than one visit needs a reason")
  void visits() {
    assertThat(unfit(aHygieneLicence().with(VISITS, "2")))
        .containsExactly("ACC-124 VISIT_WITHOUT_REASON");
    assertThat(unfit(aHygieneLicence().with(VISITS, "2").with(VISIT_REASON, "核验原件"))).isEmpty();
  }

  @Test
  @DisplayName("ACC-125 a licence has a name and a series")
  void licence() {
    assertThat(unfit(aHygieneLicence().with(LICENCE_NAME, "")))
        .containsExactly("ACC-125 LICENCE_WITHOUT_NAME", "ACC-125 LICENCE_WITHOUT_NAME");
    assertThat(unfit(aHygieneLicence().with(LICENCE_KIND, "卫")))
        .containsExactly("ACC-125 LICENCE_KIND_FORM");
  }

  @Test
  @DisplayName("ACC-621 a licence is one page: three answers of the form stand on it at most")
  void printedAnswers() {
    assertThat(unfit(asking(3))).isEmpty();
    assertThat(unfit(asking(4))).containsExactly("ACC-621 MATTER_PRINTED_TOO_MUCH");
    assertThat(unfit(asking(1).with(LICENCE_NAME, "").with(LICENCE_KIND, "")))
        .contains("ACC-621 LICENCE_WITHOUT_NAME");
  }

  private static MatterFixture asking(int printed) {
    MatterFixture matter = aHygieneLicence();
    for (int i = 0; i < printed; i++) {
      matter =
          matter.row(
              MatterPart.FORM,
              FORM_GROUP,
              "shop",
              FORM_GROUP_NAME,
              i == 0 ? "经营场所" : "",
              FORM_FIELD,
              "field" + i,
              FORM_LABEL,
              "栏目" + i,
              FORM_TYPE,
              "LINE",
              FORM_REQUIRED,
              "1",
              FORM_PRINTED,
              "1");
    }
    return matter;
  }

  @Test
  @DisplayName("ACC-497 a matter that founds an organisation says where the form names it")
  void founding() {
    assertThat(
            unfit(
                aHygieneLicence()
                    .with(FOUNDED_NAME, "company-name")
                    .with(FOUNDED_CREDIT_CODE, "91")))
        .containsExactly("ACC-497 FOUNDED_NAME_UNKNOWN");
    assertThat(unfit(aHygieneLicence().with(FOUNDED_CREDIT_CODE, "91")))
        .containsExactly("ACC-497 FOUNDED_NAME_UNKNOWN");
    assertThat(unfit(aHygieneLicence().with(FOUNDED_NAME, "company-name")))
        .containsExactly("ACC-497 FOUNDED_NAME_UNKNOWN", "ACC-497 FOUNDED_CREDIT_CODE_FORM");
  }

  @Test
  @DisplayName(
      "ACC-317 an act on a licence names its series; a renewal has a term, and it alone a lead")
  void items() {
    assertThat(unfit(aHygieneLicence().with(ITEM_KIND, "CHANGE"))).isEmpty();
    assertThat(unfit(aHygieneLicence().with(ITEM_KIND, "RENEWAL").with(VALIDITY_MONTHS, "0")))
        .containsExactly("ACC-317 RENEWAL_WITHOUT_TERM");
    MatterFixture ends =
        aHygieneLicence()
            .with(ITEM_KIND, "DEREGISTRATION")
            .with(RESULT_KIND, "20")
            .with(LICENCE_NAME, "");
    assertThat(unfit(ends)).as("a letter that ends a licence of a series").isEmpty();
    assertThat(unfit(ends.with(LICENCE_KIND, ""))).containsExactly("ACC-317 ITEM_WITHOUT_LICENCE");
    assertThat(
            unfit(aHygieneLicence().with(RENEWAL_AMOUNT, "15").with(RENEWAL_UNIT, "WORKING_DAY")))
        .containsExactly("ACC-317 LEAD_WITHOUT_RENEWAL");
  }

  @Test
  @DisplayName("ACC-126 not before the planned day and not after it")
  void planned() {
    assertThat(unfit(aHygieneLicence().with(PLANNED_FROM, "2026-03-03")))
        .containsExactly("ACC-126 PLANNED_LATER");
    assertThat(unfit(aHygieneLicence().with(PLANNED_FROM, "2026-03-02"))).isEmpty();
    assertThat(unfit(aHygieneLicence().with(PLANNED_UNTIL, "2026-03-01")))
        .containsExactly("ACC-126 PLANNED_OVER");
  }

  @Test
  @DisplayName("ACC-127, ACC-128 catch-all conditions are shown, missing steps refused")
  void conditionsAndSteps() {
    assertThat(doubts(aHygieneLicence().with(CONDITIONS, "法律规定的其他条件")))
        .containsExactly("ACC-127 CONDITION_VAGUE");
    assertThat(unfit(aHygieneLicence().without(MatterPart.STEP)))
        .containsExactly("ACC-128 STEPS_MISSING");
  }

  @ParameterizedTest
  @DisplayName("ACC-110, ACC-111, ACC-112 unusual codes are shown and never refused")
  @CsvSource({
    "BASE_CODE,0001230200,ACC-110",
    "IMPLEMENTATION_CODE,511Z07001006-511602000000-000,ACC-111",
    "IMPLEMENTATION_CODE,11371799MB2A0002X24000123020000,ACC-111",
    "IMPLEMENTATION_CODE,11371799MB2A00012A4000123020000,ACC-113",
    "ITEM_CODE,LOCAL-7,ACC-112",
  })
  void codes(MatterColumn column, String code, String rule) {
    MatterFixture matter = aHygieneLicence().with(column, code);
    assertThat(unfit(matter)).isEmpty();
    assertThat(findings(matter)).isNotEmpty().extracting(Finding::rule).contains(rule);
  }

  @ParameterizedTest
  @DisplayName("ACC-110, ACC-112 the live forms pass: 12 with Y, 14, 31, 33 characters")
  @CsvSource({
    "BASE_CODE,00013112700Y,00013112700Y01,11371799MB2A00011A400013112700Y",
    "BASE_CODE,000131128000,00013112800001,11371799MB2A00011A4000131128000"
  })
  void liveCodes(MatterColumn base, String baseCode, String item, String implementation) {
    assertThat(
            findings(
                aHygieneLicence()
                    .with(base, baseCode)
                    .with(ITEM_CODE, item)
                    .with(IMPLEMENTATION_CODE, implementation)))
        .isEmpty();
  }

  @Test
  @DisplayName("ACC-113 an organ's USCC with a wrong check character is shown")
  void checkCharacter() {
    assertThat(
            doubts(
                aHygieneLicence().with(ORGAN, "11371799MB2A00012A").with(IMPLEMENTATION_CODE, "")))
        .containsExactly("ACC-113 USCC_CHECK_CHARACTER");
  }

  @ParameterizedTest
  @DisplayName("ACC-372 a village certificate that the county's list does not name is refused")
  @ValueSource(strings = {"村委会证明", "居住情况证明由居民委员会盖章的意见", "社区居委会出具的无业证明", "村民委员会鉴定意见"})
  void villages(String name) {
    assertThat(unfit(aHygieneLicence().material("M77", name, "")))
        .containsExactly("ACC-372 MATERIAL_OF_VILLAGE");
  }

  @ParameterizedTest
  @DisplayName("ACC-372 what the list names, and what no village certifies, is fit")
  @ValueSource(strings = {"村民委员会审核意见", "社区卫生服务中心体检证明", "乡村建设规划许可证", "村庄规划图"})
  void noVillages(String name) {
    assertThat(unfit(aHygieneLicence().material("M77", name, ""))).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("ACC-671 whoever sends an applicant to the village, in whatever words, is refused")
  @ValueSource(
      strings = {
        "基层组织证明",
        "基层群众性自治组织出具的居住证明",
        "村级组织开具的无房证明",
        "村（居）民委员会证明",
        "村（居）委会盖章的申请表",
        "村（社区）证明",
        "居委会同意书面意见",
        "社区居民委员会签署的意见",
        "社区盖章的承诺书",
        "经村民委员会同意并出具意见",
        "由所在村民委员会出具并盖章",
        "加盖村委会公章的申请表",
        "到所在村开具证明",
        "村里盖章的申请",
        "村民小组签字",
        "村“两委”意见",
        "城乡社区证明",
        "须征得村民委员会同意"
      })
  void asked(String text) {
    assertThat(unfit(aHygieneLicence().material("M77", text, "")))
        .containsExactly("ACC-372 MATERIAL_OF_VILLAGE");
    assertThat(unfit(aHygieneLicence().change(MatterPart.MATERIAL, 0, MATERIAL_STANDARD, text)))
        .containsExactly("ACC-372 MATERIAL_OF_VILLAGE");
    assertThat(unfit(aHygieneLicence().change(MatterPart.MATERIAL, 0, MATERIAL_FORM, text)))
        .containsExactly("ACC-372 MATERIAL_OF_VILLAGE");
    assertThat(unfit(aHygieneLicence().with(CONDITIONS, "选址符合卫生要求\n" + text)))
        .containsExactly("ACC-372 MATERIAL_OF_VILLAGE");
  }

  @ParameterizedTest
  @DisplayName("ACC-671 village banks, community hospitals, what is spared: no false alarm")
  @ValueSource(
      strings = {
        "村镇银行出具的资信证明",
        "农村信用社资信证明",
        "农村商业银行开户证明",
        "乡村医生执业证明",
        "乡村建设规划许可意见",
        "村庄规划同意书",
        "社区卫生服务中心出具的健康证明",
        "社区医院盖章的体检表",
        "社区或者县级以上医疗机构出具的健康证明",
        "社区民警签署的意见",
        "社区警务室出具的证明",
        "社区矫正机构出具的证明",
        "社区支行开具的存款证明",
        "社区养老机构消防验收意见",
        "村民委员会法定代表人身份证明",
        "村民委员会公章刻制证明",
        "无需村民委员会证明",
        "不再要求居委会盖章",
        "不需要社区出具证明，由我们核验",
        "乡镇人民政府出具的意见",
        "街道办事处意见",
        "农村集体经济组织登记证书",
        "村集体经济组织成员大会决议和同意书",
        "定居委托公证书及确认书",
        "由村委托建设单位盖章",
        "经村民会议讨论同意"
      })
  void spared(String text) {
    assertThat(unfit(aHygieneLicence().material("M77", text, ""))).isEmpty();
    assertThat(unfit(aHygieneLicence().change(MatterPart.MATERIAL, 0, MATERIAL_STANDARD, text)))
        .isEmpty();
    assertThat(unfit(aHygieneLicence().with(CONDITIONS, text))).isEmpty();
  }

  @Test
  @DisplayName("ACC-671 what the county's list names may be asked, its standard and condition too")
  void listed() {
    assertThat(
            unfit(
                aHygieneLicence()
                    .material("M77", "村民委员会审核意见", "")
                    .change(MatterPart.MATERIAL, 2, MATERIAL_STANDARD, "村民委员会盖章")
                    .with(CONDITIONS, "有村民委员会审核意见")))
        .isEmpty();
    assertThat(unfit(aHygieneLicence().with(CONDITIONS, "有村民委员会审核意见，并由居委会盖章")))
        .containsExactly("ACC-372 MATERIAL_OF_VILLAGE");
  }

  @Test
  @DisplayName(
      "ACC-672 a material and a step without a basis are doubted line by line, not refused")
  void withoutBasis() {
    MatterFixture silent =
        aHygieneLicence()
            .change(MatterPart.MATERIAL, 1, MATERIAL_BASIS, "")
            .change(MatterPart.STEP, 0, STEP_BASIS, " ");
    assertThat(unfit(silent)).isEmpty();
    assertThat(findings(silent))
        .extracting(f -> f.rule() + " " + f.reason().code() + " " + f.place().row())
        .containsExactly("ACC-672 MATERIAL_WITHOUT_BASIS 2", "ACC-672 STEP_WITHOUT_BASIS 1");
  }
}
