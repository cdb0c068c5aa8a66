package org.onewindow.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every house rule is held twice: the tree keeps it, and a planted violation breaks it. */
class HouseRulesTest {

  private static final Map<String, Set<String>> ALLOWED_HALL_EDGES =
      Map.of("helper", Set.of("acceptance"), "evaluation", Set.of("acceptance", "helper"));

  private static final Map<String, Function<HouseRules, ArchRule>> RULES = new LinkedHashMap<>();

  static {
    RULES.put("domain is pure", HouseRules::domainIsPure);
    RULES.put("web stays before the use cases", HouseRules::webDoesNotReachBehindTheUseCases);
    RULES.put("use cases do not know their callers", HouseRules::useCasesDoNotKnowTheirCallers);
    RULES.put("halls meet at their api", r -> r.hallsMeetAtTheirApi(ALLOWED_HALL_EDGES));
    RULES.put("time is an argument", HouseRules::nobodyAsksTheWallClock);
    RULES.put("no printing, sleeping, dice", HouseRules::nobodyPrintsSleepsOrThrowsDice);
    RULES.put("no asynchronous events", HouseRules::nobodyFiresAsynchronousEvents);
    RULES.put("use cases demand a permission", HouseRules::useCasesDemandAPermission);
    RULES.put("what is opened leaves a trace", HouseRules::whatIsOpenedLeavesATrace);
    RULES.put(
        "transactions belong to use cases", HouseRules::transactionsBelongToUseCasesAndThePlatform);
    RULES.put("entities have no setters", HouseRules::entitiesHaveNoSetters);
    RULES.put("entities hide their fields", HouseRules::entitiesHideTheirFields);
    RULES.put("api events are records", HouseRules::apiEventsAreRecords);
    RULES.put("resources are made once", HouseRules::resourcesAreMadeOnce);
    RULES.put("repositories stay in persistence", HouseRules::repositoriesStayInPersistence);
    RULES.put("names say what things are", HouseRules::namesSayWhatThingsAre);
  }

  private static final JavaClasses TREE = Reactor.mainClasses();
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

  @TestFactory
  Stream<DynamicTest> theTreeKeeps() {
    HouseRules rules = new HouseRules("org.onewindow");
    return RULES.entrySet().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(),
                    () -> e.getValue().apply(rules).allowEmptyShould(true).check(TREE)));
  }

  @Test
  @DisplayName("ACC-650 whoever opens a paper, a scan or a photograph leaves an audit row")
  void whatIsOpenedLeavesATrace() {
    new HouseRules("org.onewindow").whatIsOpenedLeavesATrace().check(TREE);
  }

  @TestFactory
  Stream<DynamicTest> aPlantedViolationBreaks() {
    HouseRules rules = new HouseRules("planted");
    return RULES.entrySet().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(),
                    () ->
                        assertThatThrownBy(() -> e.getValue().apply(rules).check(PLANTED))
                            .isInstanceOf(AssertionError.class)));
  }

  @Test
  @DisplayName("every package that a rule names exists")
  void namedPackagesAreNotEmpty() {
    for (String hall : halls()) {
      for (String part : Set.of("api", "domain", "application", "persistence", "web")) {
        String prefix = "org.onewindow." + hall + "." + part;
        assertThat(TREE.stream().anyMatch(c -> c.getPackageName().startsWith(prefix)))
            .as(prefix)
            .isTrue();
      }
    }
    assertThat(halls()).contains("acceptance");
  }

  private static Set<String> halls() {
    return Reactor.modules().stream()
        .filter(m -> m.endsWith("/core"))
        .map(m -> m.split("/")[1])
        .collect(java.util.stream.Collectors.toSet());
  }

  @Test
  @DisplayName("no package stands in two modules")
  void noSplitPackages() {
    Map<String, String> owner = new LinkedHashMap<>();
    TREE.forEach(
        c -> {
          String module =
              c.getSource().orElseThrow().getUri().toString().replaceAll("/target/classes/.*", "");
          String other = owner.putIfAbsent(c.getPackageName(), module);
          assertThat(other == null || other.equals(module))
              .as(c.getPackageName() + " stands in " + other + " and " + module)
              .isTrue();
        });
    assertThat(owner).isNotEmpty();
  }
}
