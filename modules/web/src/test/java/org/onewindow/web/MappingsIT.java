package org.onewindow.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.testsupport.server.InsideServer;

/** JPA never makes the schema; here it is compared with what the migrations made. */
@InsideServer
class MappingsIT {

  private static final String COLUMNS =
      "SELECT table_name AS t, column_name AS c, is_nullable AS nullable,"
          + " COALESCE(column_default, extra, '') AS given"
          + " FROM information_schema.columns WHERE table_schema = DATABASE()";
  private static final String FOREIGN_KEYS =
      "SELECT table_name AS t, referenced_table_name AS r"
          + " FROM information_schema.referential_constraints WHERE constraint_schema = DATABASE()";

  private static final String WIDTHS =
      "SELECT table_name AS t, column_name AS c, character_maximum_length AS most"
          + " FROM information_schema.columns"
          + " WHERE table_schema = DATABASE() AND character_maximum_length IS NOT NULL";

  @PersistenceContext(unitName = "onewindow")
  EntityManager entities;

  @Inject Jdbc jdbc;

  @Test
  @DisplayName("每个映射的表和列都在数据库里；没有映射的必填列也没有")
  void every_mapped_column_is_there_and_no_compulsory_one_is_forgotten() {
    Map<String, Map<String, Boolean>> tables = tables();
    Map<String, Set<String>> mapped = mapped();

    assertThat(mapped).as("entities of the product").isNotEmpty();
    assertThat(tables.keySet()).containsAll(mapped.keySet());
    mapped.forEach(
        (table, columns) -> {
          assertThat(tables.get(table).keySet()).as(table).containsAll(columns);
          Set<String> compulsory = new TreeSet<>();
          tables
              .get(table)
              .forEach(
                  (column, must) -> {
                    if (must) {
                      compulsory.add(column);
                    }
                  });
          assertThat(columns).as("compulsory columns of " + table).containsAll(compulsory);
        });
  }

  @Test
  @DisplayName("外键不跨表前缀：各厅的表互不相连")
  void no_foreign_key_crosses_a_prefix() {
    assertThat(jdbc.list(FOREIGN_KEYS, r -> r.text("t") + " " + r.text("r")))
        .allSatisfy(
            key -> {
              String[] ends = key.split(" ");
              assertThat(ends[0].substring(0, 4)).as(key).isEqualTo(ends[1].substring(0, 4));
            });
  }

  @Test
  @DisplayName("每个以名称存放的代码集都放得进它的列")
  void every_name_fits_its_column() {
    Map<String, Long> widths = new TreeMap<>();
    jdbc.list(WIDTHS, r -> Map.entry(lower(r.text("t") + "." + r.text("c")), r.number("most")))
        .forEach(e -> widths.put(e.getKey(), e.getValue()));
    Map<String, Long> longest = new TreeMap<>();
    for (ClassDescriptor descriptor : entities.unwrap(Session.class).getDescriptors().values()) {
      if (!descriptor.isAggregateDescriptor()) {
        names(descriptor, longest);
      }
    }
    assertThat(longest).as("columns that hold names").isNotEmpty();
    longest.forEach(
        (column, most) -> assertThat(widths.get(column)).as(column).isGreaterThanOrEqualTo(most));
  }

  private static void names(ClassDescriptor descriptor, Map<String, Long> longest) {
    for (DatabaseMapping mapping : descriptor.getMappings()) {
      Class<?> type = mapping.getAttributeClassification();
      if (mapping.isAggregateObjectMapping()) {
        names(mapping.getReferenceDescriptor(), longest);
      } else if (mapping.isDirectToFieldMapping() && type != null && type.isEnum()) {
        long most =
            Stream.of(type.getEnumConstants())
                .mapToLong(c -> ((Enum<?>) c).name().length())
                .max()
                .orElse(0);
        DatabaseField field = mapping.getField();
        longest.merge(lower(field.getTableName() + "." + field.getName()), most, Math::max);
      }
    }
  }

  /** Table → column → whether an insert must name it. */
  private Map<String, Map<String, Boolean>> tables() {
    Map<String, Map<String, Boolean>> tables = new TreeMap<>();
    jdbc.list(
            COLUMNS,
            r ->
                new String[] {
                  r.text("t"),
                  r.text("c"),
                  String.valueOf(r.text("nullable").equals("NO") && r.text("given").isEmpty())
                })
        .forEach(
            c ->
                tables
                    .computeIfAbsent(lower(c[0]), t -> new TreeMap<>())
                    .put(lower(c[1]), Boolean.valueOf(c[2])));
    return tables;
  }

  private Map<String, Set<String>> mapped() {
    Map<String, Set<String>> mapped = new TreeMap<>();
    for (ClassDescriptor descriptor : entities.unwrap(Session.class).getDescriptors().values()) {
      for (DatabaseField field : descriptor.getAllFields()) {
        if (!descriptor.isAggregateDescriptor() && field.hasTableName()) {
          mapped
              .computeIfAbsent(lower(field.getTableName()), t -> new TreeSet<>())
              .add(lower(field.getName()));
        }
      }
    }
    return mapped;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
