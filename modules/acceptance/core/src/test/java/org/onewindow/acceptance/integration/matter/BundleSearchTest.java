package org.onewindow.acceptance.integration.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.acceptance.domain.bundle.BundleSearch;
import org.onewindow.acceptance.domain.bundle.PublishedBundle;
import org.onewindow.acceptance.persistence.bundle.BundleJson;

class BundleSearchTest {

  private static final BundleSearch SEARCH =
      BundleSearch.over(
          BundleJson.read(DemoCounty.file("bundles.json")).plans().stream()
              .map(plan -> new PublishedBundle(1, 1, plan.plan()))
              .toList(),
          new Pinyin());

  private static List<String> find(String words) {
    return SEARCH.find(words).stream().map(b -> b.plan().name()).toList();
  }

  @ParameterizedTest
  @DisplayName("ACC-670 name, what people call it, initials and full pinyin find the joint matter")
  @CsvSource({
    "开饭店,开办餐饮店一件事",
    "餐饮店,开办餐饮店一件事",
    "kaifandian,开办餐饮店一件事",
    "kfd,开办餐饮店一件事",
    "奶茶店,开办餐饮店一件事",
    "开公司,企业开办一件事",
    "注册公司,企业开办一件事",
    "qykb,企业开办一件事"
  })
  void found(String words, String name) {
    assertThat(find(words)).first().isEqualTo(name);
  }

  @Test
  @DisplayName("ACC-670 what does not fit is not found, and without words there is no joint matter")
  void notFound() {
    assertThat(find("")).isEmpty();
    assertThat(find("  ，")).isEmpty();
    assertThat(find("理发店")).isEmpty();
    assertThat(find("林木采伐")).isEmpty();
    assertThat(find("' OR 1=1")).isEmpty();
  }
}
