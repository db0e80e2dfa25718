package studio.yin.server;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.Locations;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.oidc.Tenant;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see whom. Each rule is also shown to see the classes that it is meant to guard. */
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importLocations(everywhere());

  /** The packed migrations hold no classes, so theirs are read where they were compiled. */
  private static Set<Location> everywhere() {
    Set<Location> locations = new HashSet<>(Locations.ofPackage("studio.yin"));
    locations.add(Location.of(Path.of("../../migrations/target/classes/studio")));
    return locations;
  }

  private static final String[] DOMAIN = {
    "studio.yin",
    "studio.yin.account..",
    "studio.yin.figure..",
    "studio.yin.happening..",
    "studio.yin.history..",
    "studio.yin.insight..",
    "studio.yin.keycloak..",
    "studio.yin.library..",
    "studio.yin.outside..",
    "studio.yin.plan..",
    "studio.yin.pose..",
    "studio.yin.sequence..",
    "studio.yin.sharing..",
    "studio.yin.speech..",
    "studio.yin.timing.."
  };

  /** What the pure packages share: how to refuse, and what people may type. */
  private static final DescribedPredicate<JavaClass> REFUSALS =
      describe(
          "refusals and text",
          type ->
              Set.of("NormalForms", "Reason", "Refusal", "RefusedException", "Text")
                      .contains(outermost(type.getBaseComponentType()).getSimpleName())
                  && type.getBaseComponentType().getPackageName().equals("studio.yin"));

  private static final DescribedPredicate<JavaClass> JAVA =
      describe(
          "Java and its null marks",
          type ->
              type.isPrimitive()
                  || type.getBaseComponentType().isPrimitive()
                  || inAny(type.getBaseComponentType(), "java", "org.jspecify.annotations"));

  // what is guarded at all

  @Test
  void every_room_of_the_house_is_seen() {
    for (String room :
        new String[] {
          "studio.yin",
          "studio.yin.account",
          "studio.yin.figure",
          "studio.yin.history",
          "studio.yin.insight",
          "studio.yin.library",
          "studio.yin.plan",
          "studio.yin.pose",
          "studio.yin.sequence",
          "studio.yin.sharing",
          "studio.yin.speech",
          "studio.yin.timing",
          "studio.yin.edge",
          "studio.yin.api.plan",
          "studio.yin.web.plan",
          "studio.yin.migrations",
          "studio.yin.server"
        }) {
      assertFalse(in(room).isEmpty(), room);
    }
    assertTrue(HOUSE.size() > 200, "classes seen: " + HOUSE.size());
  }

  @Test
  void no_room_of_the_domain_is_forgotten() {
    Set<String> rooms =
        HOUSE.stream()
            .map(JavaClass::getPackageName)
            .map(name -> name.split("\\.", -1))
            .map(parts -> parts.length < 3 ? "studio.yin" : "studio.yin." + parts[2] + "..")
            .filter(
                room ->
                    !Set.of(
                            "studio.yin.edge..",
                            "studio.yin.api..",
                            "studio.yin.web..",
                            "studio.yin.migrations..",
                            "studio.yin.pseudo..",
                            "studio.yin.server..")
                        .contains(room))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(Set.of(DOMAIN)), rooms);
  }

  @Test
  void no_test_is_taken_for_a_part_of_the_house() {
    assertFalse(HOUSE.contain(ArchitectureTest.class));
  }

  // pure values

  @ParameterizedTest
  @CsvSource({
    "pose,     pose,                   Prop",
    "sequence, sequence pose,          Sequence",
    "timing,   timing sequence pose,   Timeline",
    "figure,   figure pose,            Drawing",
    "insight,  insight timing sequence pose, Checks",
    "history,  history sequence pose,  Merge"
  })
  void a_pure_package_knows_java_refusals_and_those_to_whom_its_arrow_points(
      String room, String arrows, String known) {
    Stream<String> allowed = Stream.of(arrows.split(" ", -1)).map(arrow -> "studio.yin." + arrow);
    ArchRule rule =
        classes()
            .that()
            .resideInAPackage("studio.yin." + room)
            .should()
            .onlyDependOnClassesThat(
                JAVA.or(REFUSALS).or(resideInAnyPackage(allowed.toArray(String[]::new))));
    assertTrue(HOUSE.contain("studio.yin." + room + "." + known));
    rule.check(HOUSE);
  }

  @Test
  void refusals_and_text_know_java_alone() {
    assertEquals(6, HOUSE.that(REFUSALS).size(), "with the kinds of reasons");
    classes().that(REFUSALS).should().onlyDependOnClassesThat(JAVA.or(REFUSALS)).check(HOUSE);
  }

  @Test
  void speech_knows_java_and_the_model_which_does_not_know_it() {
    guards("studio.yin.speech");
    classes()
        .that()
        .resideInAPackage("studio.yin.speech")
        .should()
        .onlyDependOnClassesThat(
            JAVA.or(REFUSALS)
                .or(
                    resideInAnyPackage(
                        Stream.of("speech pose sequence timing insight history".split(" ", -1))
                            .map(room -> "studio.yin." + room)
                            .toArray(String[]::new))))
        .check(HOUSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "studio.yin.plan",
        "studio.yin.library",
        "studio.yin.sharing",
        "studio.yin.account"
      })
  void the_rule_of_purity_would_notice_a_package_that_is_not_pure(String impure) {
    ArchRule rule =
        classes()
            .that()
            .resideInAPackage(impure)
            .should()
            .onlyDependOnClassesThat(JAVA.or(REFUSALS).or(resideInAnyPackage("studio.yin..")));
    assertThrows(AssertionError.class, () -> rule.check(HOUSE));
  }

  // arrows

  @Test
  void the_domain_knows_neither_edge_nor_pages_nor_api_nor_migrations_nor_server() {
    guards("studio.yin.plan", "studio.yin.account");
    noClasses()
        .that()
        .resideInAnyPackage(DOMAIN)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "studio.yin.edge..",
            "studio.yin.api..",
            "studio.yin.web..",
            "studio.yin.migrations..",
            "studio.yin.server..",
            "studio.yin.local..")
        .check(HOUSE);
  }

  @Test
  void the_domain_knows_neither_requests_nor_templates() {
    noClasses()
        .that(resideInAnyPackage(DOMAIN).and(not(resideInAnyPackage("studio.yin.keycloak"))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.ws.rs..",
            "io.quarkus.qute..",
            "io.quarkus.oidc..",
            "io.quarkus.rest..",
            "io.smallrye.mutiny..",
            "io.vertx..")
        .check(HOUSE);
  }

  @Test
  void keycloak_is_known_to_nobody_and_knows_the_accounts_alone() {
    guards("studio.yin.keycloak");
    noClasses()
        .that()
        .resideOutsideOfPackage("studio.yin.keycloak")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("studio.yin.keycloak")
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage("studio.yin.keycloak")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("studio.yin..")
                .and(not(resideInAnyPackage("studio.yin.keycloak", "studio.yin.account"))))
        .check(HOUSE);
  }

  @Test
  void no_language_stands_in_the_code_and_one_place_decides_which_is_spoken() {
    guards("studio.yin.edge");
    Set<String> decided =
        HOUSE.stream()
            .flatMap(type -> type.getAccessesFromSelf().stream())
            .filter(ArchitectureTest::decidesALanguage)
            .map(access -> outermost(access.getOriginOwner()).getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of("Languages"), decided);
  }

  /** A language by name, that of the machine, or a choice among those that somebody likes. */
  private static boolean decidesALanguage(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    return (owner.equals("java.util.Locale")
            && (name.equals("getDefault")
                || name.equals("lookup")
                || (access instanceof JavaFieldAccess && !name.equals("ROOT"))))
        || name.equals("getAcceptableLanguages")
        || name.equals("acceptableLocales");
  }

  @Test
  void the_edge_knows_the_domain_and_http_but_no_page_and_no_json() {
    guards("studio.yin.edge");
    noClasses()
        .that()
        .resideInAPackage("studio.yin.edge..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "studio.yin.api..",
            "studio.yin.web..",
            "studio.yin.migrations..",
            "studio.yin.server..",
            "io.quarkus.qute..",
            "io.vertx.core.json..",
            "com.fasterxml..",
            "org.hibernate..",
            "jakarta.persistence..")
        .check(HOUSE);
  }

  @Test
  void the_rooms_of_the_domain_go_in_no_circle() {
    slices()
        .matching("studio.yin.(*)..")
        .should()
        .beFreeOfCycles()
        .check(HOUSE.that(resideInAnyPackage(DOMAIN)));
  }

  @ParameterizedTest
  @CsvSource({
    "account,  figure history library plan pose sequence sharing timing",
    "library,  account history plan sharing timing",
    "plan,     account figure sharing",
    "sharing,  account figure history library pose timing"
  })
  void a_stored_room_stays_away_from_those_to_whom_no_arrow_points(String room, String others) {
    guards("studio.yin." + room);
    noClasses()
        .that()
        .resideInAPackage("studio.yin." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Stream.of(others.split(" ", -1))
                .map(other -> "studio.yin." + other + "..")
                .toArray(String[]::new))
        .check(HOUSE);
  }

  @ParameterizedTest
  @CsvSource({"api, web", "web, api", "api, migrations", "web, migrations", "migrations, api"})
  void pages_api_and_migrations_do_not_know_each_other(String one, String other) {
    assertFalse(HOUSE.that(resideInAnyPackage("studio.yin." + one + "..")).isEmpty());
    assertFalse(HOUSE.that(resideInAnyPackage("studio.yin." + other + "..")).isEmpty());
    noClasses()
        .that()
        .resideInAPackage("studio.yin." + one + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("studio.yin." + other + "..")
        .check(HOUSE);
  }

  @Test
  void nobody_depends_on_the_server() {
    noClasses()
        .that()
        .resideOutsideOfPackage("studio.yin.server..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("studio.yin.server..")
        .check(HOUSE);
  }

  @Test
  void pages_and_api_reach_what_is_stored_through_the_domain_alone() {
    guards("studio.yin.web.plan", "studio.yin.api.plan");
    noClasses()
        .that()
        .resideInAnyPackage("studio.yin.web..", "studio.yin.api..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.sql..", "org.hibernate..", "jakarta.persistence.."))
        .check(HOUSE);
  }

  /** Whoever holds a repository can list, find and delete without saying whose. */
  @Test
  void what_belongs_to_somebody_is_reached_by_saying_whose_it_is() {
    DescribedPredicate<JavaClass> panache =
        resideInAnyPackage("io.quarkus.hibernate.orm.panache..");
    Set<JavaClass> repositories =
        HOUSE.stream()
            .filter(type -> type.isAssignableTo(PanacheRepositoryBase.class))
            .filter(type -> !inAny(type, "studio.yin.library")) // which belongs to nobody
            .collect(Collectors.toSet());
    assertTrue(repositories.size() >= 5, "it sees them");
    assertEquals(
        Set.of(),
        repositories.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .collect(Collectors.toSet()));
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "studio.yin.plan",
            "studio.yin.sharing",
            "studio.yin.library",
            "studio.yin.account",
            "studio.yin.happening")
        .should()
        .dependOnClassesThat(panache)
        .check(HOUSE);
    for (String collection :
        List.of(
            "plan.ClassPlans",
            "plan.Copying",
            "plan.Offers",
            "plan.RecentlyDeleted",
            "plan.Revising",
            "sharing.Shares")) {
      assertEquals(
          collection.equals("plan.RecentlyDeleted") ? Set.of("eraseSome") : Set.of(), // the clock's
          HOUSE.get("studio.yin." + collection).getMethods().stream()
              .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
              .filter(
                  method ->
                      method.getRawParameterTypes().stream().noneMatch(ArchitectureTest::saysWhose))
              .map(JavaMember::getName)
              .collect(Collectors.toSet()),
          collection);
    }
  }

  /** An account, what was found as that account's, or a secret that opens one thing. */
  private static boolean saysWhose(JavaClass parameter) {
    return Set.of("UUID", "ClassPlan", "Share", "ShareToken", "Opened")
        .contains(parameter.getSimpleName());
  }

  // names

  @Test
  void no_class_is_called_by_what_it_is_instead_of_what_it_means() {
    String called = ".*(Service|Manager|Helper|Utils?|Mapper)";
    assertEquals(
        Set.of("StoredFormMapper"), // FormatMapper is Hibernate's own word
        HOUSE.stream()
            .filter(type -> type.getSimpleName().matches(called))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet()));
  }

  // entities

  @Test
  void entities_keep_their_state_to_themselves() {
    Set<String> entities =
        HOUSE.stream()
            .filter(type -> type.isAnnotatedWith(Entity.class))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());
    assertTrue(
        entities.containsAll(Set.of("ClassPlan", "Revision", "Share", "KnownAccount")),
        entities.toString());
    fields()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .and()
        .areNotStatic()
        .should()
        .notBePublic()
        .check(HOUSE);
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .should()
        .haveNameNotMatching("set[A-Z].*")
        .check(HOUSE);
  }

  // time, chance and noise

  @Test
  void the_clock_and_chance_are_handed_in() {
    assertEquals(
        Set.of("ClockAndChance"),
        HOUSE.stream()
            .filter(
                type ->
                    type.getAccessesFromSelf().stream()
                        .anyMatch(ArchitectureTest::takesTimeOrChance))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet()),
        "and the rule sees where they come from");
  }

  @Test
  void nobody_waits_by_sleeping_or_speaks_to_the_console() {
    DescribedPredicate<JavaClass> builder = resideInAnyPackage("studio.yin.migrations..");
    noClasses()
        .that(not(builder)) // runs in the build, and says there what it made
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(HOUSE);
    noClasses()
        .should()
        .callMethodWhere(
            describe(
                "sleep",
                call ->
                    (call.getTargetOwner().isEquivalentTo(Thread.class)
                            || call.getTargetOwner().isEquivalentTo(TimeUnit.class))
                        && call.getName().equals("sleep")))
        .check(HOUSE);
    assertTrue(
        HOUSE.that(builder).stream()
            .anyMatch(
                type ->
                    type.getFieldAccessesFromSelf().stream()
                        .anyMatch(access -> access.getTarget().getName().equals("out"))),
        "the rule sees who speaks to the console");
  }

  /** Called or referred to. */
  private static boolean takesTimeOrChance(JavaAccess<?> access) {
    if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
      return false;
    }
    JavaClass owner = target.getOwner();
    String name = target.getName();
    boolean chance =
        (name.equals("<init>") && owner.isAssignableTo(Random.class))
            || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
            || (owner.isEquivalentTo(Math.class) && name.equals("random"))
            || (owner.isEquivalentTo(SecureRandom.class) && name.startsWith("getInstance"))
            || owner.isEquivalentTo(ThreadLocalRandom.class);
    boolean clock =
        (owner.getPackageName().equals("java.time") && name.equals("now") && takesNoClock(target))
            || (owner.isEquivalentTo(Clock.class)
                && (name.startsWith("system") || name.startsWith("tick")))
            || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
    return chance || clock;
  }

  private static boolean takesNoClock(CodeUnitAccessTarget target) {
    return target.getRawParameterTypes().stream()
        .noneMatch(type -> type.isEquivalentTo(Clock.class));
  }

  @Test
  void the_rule_of_clock_and_dice_knows_them_in_every_shape() {
    JavaClass careless = new ClassFileImporter().importClass(Careless.class);
    assertEquals(
        Set.of(
            "randomUUID",
            "now",
            "<init>",
            "systemUTC",
            "random",
            "currentTimeMillis",
            "tickSeconds"),
        careless.getAccessesFromSelf().stream()
            .filter(ArchitectureTest::takesTimeOrChance)
            .map(JavaAccess::getName)
            .collect(Collectors.toSet()));
  }

  /** What nobody in the house may do. */
  @SuppressWarnings("unused")
  private static final class Careless {
    static Object[] all(Clock clock) {
      return new Object[] {
        UUID.randomUUID(),
        Instant.now(),
        Instant.now(clock), // this one may
        new SecureRandom(),
        Clock.systemUTC(),
        Math.random(),
        System.currentTimeMillis(),
        (Function<ZoneId, Clock>) Clock::tickSeconds
      };
    }
  }

  @Test
  void a_session_of_the_pages_opens_no_resource_of_the_api() {
    Map<Boolean, Set<String>> resources =
        HOUSE.stream()
            .filter(type -> type.isAnnotatedWith(jakarta.ws.rs.Path.class))
            .filter(type -> inAny(type, "studio.yin.api", "studio.yin.web"))
            .collect(
                Collectors.partitioningBy(
                    ArchitectureTest::takesTokensAlone,
                    Collectors.mapping(JavaClass::getPackageName, Collectors.toSet())));
    assertEquals(
        Set.of("account", "library", "plan", "pose", "problem", "sharing"),
        resources.get(true).stream()
            .map(room -> room.replace("studio.yin.api.", ""))
            .collect(Collectors.toSet()));
    assertEquals(
        Set.of(),
        resources.get(false).stream()
            .filter(room -> room.startsWith("studio.yin.api"))
            .collect(Collectors.toSet()));
    assertFalse(resources.get(false).isEmpty(), "the rule sees who takes sessions");
  }

  private static boolean takesTokensAlone(JavaClass resource) {
    return resource
        .tryGetAnnotationOfType(Tenant.class)
        .map(tenant -> List.of(tenant.value()).equals(List.of("api")))
        .orElse(false);
  }

  private static void guards(String... rooms) {
    for (String room : rooms) {
      assertFalse(in(room).isEmpty(), room);
    }
  }

  private static JavaClasses in(String room) {
    return HOUSE.that(resideInAnyPackage(room));
  }

  private static boolean inAny(JavaClass type, String... packages) {
    return Stream.of(packages)
        .anyMatch(
            name ->
                type.getPackageName().equals(name) || type.getPackageName().startsWith(name + "."));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }
}
