package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onewindow.acceptance.domain.cases.AgentScope;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.PublishedText;
import org.onewindow.platform.identity.MandateSubjects;
import org.onewindow.platform.text.Texts;

/** The matters that can be applied for online, as subjects of mandates: each organ's together. */
@ApplicationScoped
public class MatterSubjects implements MandateSubjects {

  private final SearchedCatalogue catalogue;

  /** For the container's proxy. */
  protected MatterSubjects() {
    this(null);
  }

  @Inject
  public MatterSubjects(SearchedCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<Subject> offered() {
    return catalogue.current().all().stream()
        .map(PublishedText::list)
        .filter(ImplementationList::online)
        .flatMap(MatterSubjects::subjects)
        .distinct()
        .sorted(
            Comparator.comparing(Subject::group)
                .thenComparing(Comparator.comparing(Subject::whole).reversed())
                .thenComparing(Subject::key))
        .toList();
  }

  private static Stream<Subject> subjects(ImplementationList list) {
    String organ = list.footing().organName();
    return Stream.of(
        new Subject(
            AgentScope.ofOrgan(list.footing().organ()),
            Texts.chinese().get("mandate.subject.organ", organ),
            organ,
            true),
        new Subject(AgentScope.ofMatter(list.code()), list.name(), organ, false));
  }
}
