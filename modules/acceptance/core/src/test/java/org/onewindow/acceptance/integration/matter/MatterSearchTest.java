package org.onewindow.acceptance.integration.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.acceptance.domain.matter.ApplicantKind;
import org.onewindow.acceptance.domain.matter.MatterSearch;
import org.onewindow.acceptance.domain.matter.MatterSearch.Filter;
import org.onewindow.acceptance.domain.matter.PublishedText;
import org.onewindow.acceptance.domain.matter.Spelt;

class MatterSearchTest {

  private static final Pinyin PINYIN = new Pinyin();

  private static List<PublishedText> texts() {
    List<PublishedText> texts = new ArrayList<>();
    DemoCounty.fit()
        .forEach(
            m ->
                texts.add(new PublishedText(m.list().asPublished(texts.size() + 1L, 1), m.list())));
    return texts;
  }

  private static final MatterSearch SEARCH = MatterSearch.over(texts(), PINYIN);

  private static List<String> find(String words) {
    return SEARCH.find(words, Filter.ANY).stream().map(h -> h.text().list().name()).toList();
  }

  @ParameterizedTest
  @DisplayName("ACC-137 code, words, initials and full pinyin find the matter, the best first")
  @CsvSource({
    "ggcs,公共场所卫生许可（新办）",
    "gonggongchangsuo,公共场所卫生许可（新办）",
    "ggcswsxk,公共场所卫生许可（新办）",
    "公共场所,公共场所卫生许可（新办）",
    "卫生许可证,公共场所卫生许可（新办）",
    "理发店,公共场所卫生许可（新办）",
    "lifadian,公共场所卫生许可（新办）",
    "000123020000,公共场所卫生许可（新办）",
    "123020000,公共场所卫生许可（新办）",
    "11371799MB2A00011A400012302000001,公共场所卫生许可（新办）",
    "食品 许可,食品经营许可（新办）",
    "spjy,食品经营许可（新办）",
    "开饭店,食品经营许可（新办）",
    "KTV,娱乐场所经营活动审批（歌舞、游艺）",
    "gtgshsl,个体工商户设立登记",
    "电工证,特种作业操作证复审",
    "xsx,设置 X 射线影像诊断项目许可（新办）"
  })
  void found(String words, String name) {
    assertThat(find(words)).first().isEqualTo(name);
  }

  @ParameterizedTest
  @DisplayName("ACC-138 a character is found by each of its readings")
  @ValueSource(strings = {"yinhang", "yinxing", "yh", "yx", "yinh"})
  void everyReading(String letters) {
    assertThat(Spelt.of("银行开户", PINYIN).find(letters)).isZero();
  }

  @Test
  @DisplayName(
      "ACC-138 ü is typed as v; zh, ch, sh may be typed as two letters; marks do not count")
  void habits() {
    assertThat(Spelt.of("绿化许可", PINYIN).find("lvhua")).isZero();
    assertThat(Spelt.of("公章(刻制)备案", PINYIN).find("gongzhkzhi")).isZero();
    assertThat(Spelt.of("公章(刻制)备案", PINYIN).find("kzba")).isEqualTo(2);
    assertThat(Spelt.of("公章(刻制)备案", PINYIN).find("gongzhba")).isEqualTo(-1);
    assertThat(Spelt.of("𠮷祥许可", PINYIN).find("xiang")).isEqualTo(1);
  }

  @Test
  @DisplayName("ACC-137 what does not fit is not found; no words find everything")
  void notFound() {
    assertThat(find("zzzzzz")).isEmpty();
    assertThat(find("婚姻登记处")).isEmpty();
    assertThat(find("'; DROP TABLE acc_matter; --")).isEmpty();
    assertThat(find("  ")).hasSize(38);
    assertThat(find("许".repeat(500))).isEmpty();
  }

  @Test
  @DisplayName("ACC-137 filters narrow to subject, applicant and window")
  void filters() {
    assertThat(SEARCH.find("", new Filter("医疗卫生", Optional.empty(), Optional.empty(), false)))
        .hasSize(7);
    assertThat(
            SEARCH.find(
                "",
                new Filter("", Optional.of(ApplicantKind.NATURAL_PERSON), Optional.empty(), false)))
        .isNotEmpty()
        .allMatch(
            h -> h.text().list().handling().applicants().contains(ApplicantKind.NATURAL_PERSON));
    assertThat(SEARCH.find("许可", new Filter("", Optional.empty(), Optional.of(Set.of()), false)))
        .isEmpty();
  }

  @Test
  @DisplayName("ACC-336 上爱山东分厅的事项可以单独列出，数得清有几件，指南相同")
  void listedInTheProvincialApp() {
    List<PublishedText> listed =
        SEARCH.find("", new Filter("", Optional.empty(), Optional.empty(), true)).stream()
            .map(MatterSearch.Hit::text)
            .toList();
    assertThat(listed).isNotEmpty().allMatch(text -> text.list().offer().onApp());
    assertThat(listed.size()).isLessThan(SEARCH.find("", Filter.ANY).size());
  }
}
