package org.onewindow.acceptance.domain.matter;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 村（社区）证明: villages and communities certify only what a published list names (国办发〔2018〕47号,
 * 民发〔2020〕20号); people were sent there for what no village can know. Immutable.
 *
 * @param allowed names of materials on the county's list
 */
public record VillageCertificates(Set<String> allowed) {

  private static final Pattern ASKED =
      Pattern.compile(
          "(?:村民?委员会|村委会?|居民?委员会|居委会?|村级组织|村组|社区(?!卫生|医院|服务|矫正|养老))"
              + ".{0,12}?(?:证明|意见|盖章|签章|公章|鉴定)");

  public VillageCertificates {
    allowed = Set.copyOf(allowed);
  }

  /** What a material asks of a village although the list does not name it. */
  public Optional<String> notAllowed(MaterialRequirement material) {
    if (allowed.contains(material.name())) {
      return Optional.empty();
    }
    Matcher found = ASKED.matcher(material.name());
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
