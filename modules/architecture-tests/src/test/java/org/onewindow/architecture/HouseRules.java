package org.onewindow.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/**
 * The rules of living in the house, each a function of the root package so that the same rule can
 * be held against planted violations.
 */
final class HouseRules {

  private final String root;

  HouseRules(String root) {
    this.root = root;
  }

  /** The domain knows Java, the kernel and JPA annotations, nothing else. */
  ArchRule domainIsPure() {
    return classes()
        .that()
        .resideInAPackage(root + ".*.domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", root + ".kernel..", root + ".*.domain..", "jakarta.persistence..");
  }

  /** Inside a hall: web → application → domain ← persistence, integration. */
  ArchRule webDoesNotReachBehindTheUseCases() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".*.web..")
        .and()
        .resideOutsideOfPackage(root + ".platform..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    root + ".*.persistence..",
                    root + ".*.integration..",
                    "jakarta.persistence..",
                    "java.sql..",
                    "javax.sql..")
                // a page of a list and the place it goes on at are values, not repositories
                .and(not(nameMatching(".*\\.platform\\.persistence\\.(Slice|Cursor)(\\$.*)?"))));
  }

  /** A use case can be called by a page, a machine, a job or a listener; it knows none of them. */
  ArchRule useCasesDoNotKnowTheirCallers() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".*.application..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(root + ".*.web..", "jakarta.ws.rs..", "jakarta.servlet..");
  }

  /** Nobody reaches into another hall except through its api. */
  ArchRule hallsMeetAtTheirApi(Map<String, Set<String>> allowed) {
    ArchCondition<JavaClass> condition =
        new ArchCondition<>(
            "only reach a foreign hall through its api, where the table allows it") {
          @Override
          public void check(JavaClass from, ConditionEvents events) {
            String own = hallOf(from.getPackageName());
            from.getDirectDependenciesFromSelf()
                .forEach(
                    d -> {
                      String toPackage = d.getTargetClass().getPackageName();
                      String other = hallOf(toPackage);
                      if (own.isEmpty() || other.isEmpty() || own.equals(other)) {
                        return;
                      }
                      boolean api = toPackage.startsWith(root + "." + other + ".api");
                      boolean listed = allowed.getOrDefault(own, Set.of()).contains(other);
                      if (!api || !listed) {
                        events.add(SimpleConditionEvent.violated(from, d.getDescription()));
                      }
                    });
          }
        };
    return classes().that().resideInAPackage(root + "..").should(condition);
  }

  private String hallOf(String packageName) {
    if (!packageName.startsWith(root + ".")) {
      return "";
    }
    String first = packageName.substring(root.length() + 1).split("\\.")[0];
    return Set.of("acceptance", "helper", "bidding", "evaluation").contains(first) ? first : "";
  }

  /** Time is an argument. */
  ArchRule nobodyAsksTheWallClock() {
    DescribedPredicate<JavaCall<?>> wallClock =
        DescribedPredicate.describe(
            "ask the wall clock",
            call -> {
              String type = call.getTargetOwner().getName();
              String name = call.getTarget().getName();
              boolean noArguments = call.getTarget().getRawParameterTypes().isEmpty();
              boolean onlyZone =
                  call.getTarget().getRawParameterTypes().stream()
                      .allMatch(p -> p.getName().equals("java.time.ZoneId"));
              return (type.startsWith("java.time.") && name.equals("now") && onlyZone)
                  || (type.equals("java.time.Clock") && name.startsWith("system"))
                  || (type.equals("java.time.InstantSource") && name.equals("system"))
                  || (type.equals("java.util.Date") && name.equals("<init>") && noArguments)
                  || (type.equals("java.lang.System") && name.equals("currentTimeMillis"));
            });
    return noClasses()
        .that(
            DescribedPredicate.describe(
                "are not the one producer of time or the launcher",
                c ->
                    !c.getName().equals(root + ".platform.time.SystemTime")
                        && !c.getPackageName().startsWith(root + ".standalone")
                        && !c.getPackageName().startsWith(root + ".benchmarks")))
        .should()
        .callMethodWhere(DescribedPredicate.describe("asks the wall clock", c -> wallClock.test(c)))
        .orShould()
        .callConstructorWhere(
            DescribedPredicate.describe("asks the wall clock", c -> wallClock.test(c)));
  }

  ArchRule nobodyPrintsSleepsOrThrowsDice() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + ".standalone..", root + ".benchmarks..", root + ".test..")
        .and(
            DescribedPredicate.describe(
                "are no commands of their own",
                c -> c.tryGetMethod("main", String[].class).isEmpty()))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethodWhere(
            target(owner(nameMatching("java\\.lang\\.Thread"))).and(target(nameMatching("sleep"))))
        .orShould()
        .callMethodWhere(target(nameMatching("printStackTrace")))
        .orShould()
        .callConstructor(java.util.Random.class);
  }

  /** Business facts travel through the outbox. */
  ArchRule nobodyFiresAsynchronousEvents() {
    return noClasses()
        .should()
        .callMethodWhere(
            target(nameMatching("fireAsync"))
                .and(target(owner(nameMatching("jakarta\\.enterprise\\.event\\.Event")))));
  }

  /** A use case that opens a transaction says which permission it demands. */
  ArchRule useCasesDemandAPermission() {
    ArchCondition<JavaMethod> permitted =
        new ArchCondition<>("carry @Permitted on the method or its class") {
          @Override
          public void check(JavaMethod method, ConditionEvents events) {
            boolean found =
                hasPermitted(method.getAnnotations())
                    || hasPermitted(method.getOwner().getAnnotations());
            if (!found) {
              events.add(
                  SimpleConditionEvent.violated(
                      method, method.getFullName() + " opens a transaction without @Permitted"));
            }
          }
        };
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + ".*.application..")
        .and()
        .areAnnotatedWith("jakarta.transaction.Transactional")
        .should(permitted);
  }

  private static boolean hasPermitted(Set<? extends JavaAnnotation<?>> annotations) {
    return annotations.stream().anyMatch(a -> a.getRawType().getSimpleName().equals("Permitted"));
  }

  /** Whoever hands out a paper, a scan or a photograph records who read it. */
  ArchRule whatIsOpenedLeavesATrace() {
    return classes()
        .that()
        .resideInAPackage(root + ".*.application..")
        .and()
        .haveSimpleNameStartingWith("Open")
        .and()
        .areTopLevelClasses()
        .should()
        .accessClassesThat()
        .haveFullyQualifiedName("org.onewindow.platform.audit.Audit");
  }

  ArchRule transactionsBelongToUseCasesAndThePlatform() {
    return methods()
        .that()
        .areAnnotatedWith("jakarta.transaction.Transactional")
        .should()
        .beDeclaredInClassesThat()
        .resideInAnyPackage(root + ".*.application..", root + ".platform..")
        .andShould()
        .notBePrivate();
  }

  /** Aggregates change by their acts, never by setters or public fields. */
  ArchRule entitiesHaveNoSetters() {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith("jakarta.persistence.Entity")
        .should(
            new ArchCondition<JavaMethod>("not be setters") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                if (method.getName().matches("set[A-Z].*")
                    && method.getModifiers().contains(JavaModifier.PUBLIC)) {
                  events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
              }
            });
  }

  ArchRule entitiesHideTheirFields() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith("jakarta.persistence.Entity")
        .and()
        .areNotStatic()
        .should()
        .notBePublic();
  }

  /** Events and other api types are records, enums or interfaces of simple values. */
  ArchRule apiEventsAreRecords() {
    return classes()
        .that()
        .resideInAPackage(root + ".*.api.event..")
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .beRecords();
  }

  /**
   * A resource without anything of the request in it is made once. One that holds the {@code View}
   * of who is looking is made for each request: made once, it would show everybody the page of the
   * first.
   */
  ArchRule resourcesAreMadeOnce() {
    return classes()
        .that()
        .areAnnotatedWith("jakarta.ws.rs.Path")
        .and()
        .areNotInterfaces()
        .should(
            new ArchCondition<>("be @ApplicationScoped, or hold the View and be @RequestScoped") {
              @Override
              public void check(JavaClass resource, ConditionEvents events) {
                boolean looks =
                    resource.getFields().stream()
                        .anyMatch(f -> f.getRawType().getSimpleName().equals("View"));
                boolean keeps =
                    resource.getFields().stream()
                        .filter(f -> !f.getModifiers().contains(JavaModifier.STATIC))
                        .anyMatch(f -> !f.isAnnotatedWith("jakarta.inject.Inject"));
                String scope = looks ? "RequestScoped" : "ApplicationScoped";
                if (keeps || !resource.isAnnotatedWith("jakarta.enterprise.context." + scope)) {
                  events.add(
                      SimpleConditionEvent.violated(
                          resource, resource.getName() + " is not @" + scope + " or has state"));
                }
              }
            });
  }

  ArchRule repositoriesStayInPersistence() {
    return noClasses()
        .that()
        .resideInAnyPackage(root + ".*.application..", root + ".*.domain..", root + ".*.web..")
        .and()
        .resideOutsideOfPackage(root + ".platform..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.persistence.EntityManager");
  }

  ArchRule namesSayWhatThingsAre() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameStartingWith("Default");
  }
}
