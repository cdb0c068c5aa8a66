package org.onewindow.acceptance.domain.bundle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that a county says about one bundle (一件事), as one immutable value. It is well formed but not
 * necessarily fit to be published; that is for {@link BundleRules}.
 *
 * @param code identifies the bundle in the product
 * @param name as printed
 * @param summary what it is for, in one sentence
 * @param lead key of the lead member
 * @param keywords what people call it
 * @param basis what it rests on, one article or paper an entry
 * @param promise how its promised limit is reckoned
 * @param questions in the order they are asked
 * @param members in the order they are shown
 * @param materials papers that several members share
 * @param form the merged form
 * @param visits visits that several members share
 * @param result how the results are handed out
 * @param contact whom to ask, where to go
 */
public record BundlePlan(
    String code,
    String name,
    String summary,
    String lead,
    List<String> keywords,
    List<String> basis,
    Promise promise,
    List<BundleQuestion> questions,
    List<BundleMember> members,
    List<SharedMaterial> materials,
    List<FormField> form,
    List<SharedVisit> visits,
    ResultPackage result,
    Contact contact) {

  public BundlePlan {
    Objects.requireNonNull(promise, "promise");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(contact, "contact");
    keywords = List.copyOf(keywords);
    basis = List.copyOf(basis);
    questions = List.copyOf(questions);
    members = List.copyOf(members);
    materials = List.copyOf(materials);
    form = List.copyOf(form);
    visits = List.copyOf(visits);
  }

  /**
   * @param place where it is handed in
   * @param hours when
   * @param consultation 咨询方式
   * @param complaint 监督投诉方式
   */
  public record Contact(String place, String hours, String consultation, String complaint) {}

  public Optional<BundleMember> member(String key) {
    return members.stream().filter(m -> m.key().equals(key)).findFirst();
  }

  public Optional<BundleQuestion> question(String key) {
    return questions.stream().filter(q -> q.key().equals(key)).findFirst();
  }

  /** The lead member of a plan that is fit to be published. */
  public BundleMember leader() {
    return member(lead).orElseThrow(() -> new IllegalStateException("No lead in " + code));
  }

  /** Which member needs the results of which others. */
  BundleGraph graph() {
    return new BundleGraph(
        members.stream()
            .collect(
                Collectors.toMap(
                    BundleMember::key,
                    BundleMember::after,
                    (first, second) -> first,
                    java.util.LinkedHashMap::new)));
  }

  Map<String, BundleMember> byKey() {
    return members.stream()
        .collect(Collectors.toMap(BundleMember::key, Function.identity(), (first, twice) -> first));
  }
}
