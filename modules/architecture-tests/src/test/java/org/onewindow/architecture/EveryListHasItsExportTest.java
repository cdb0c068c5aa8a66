package org.onewindow.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A page of the staff hall with a table of things says how the table leaves, or why it stays. */
class EveryListHasItsExportTest {

  private static final Pattern SHELL = Pattern.compile("(uiShell\\(|@template\\.ui\\.shell\\()");
  private static final Pattern TABLE =
      Pattern.compile("(<table class=\"[^\"]*(?:cards|boardtable))");
  private static final Pattern EXPORT =
      Pattern.compile("(@template\\.(?:export\\.button|ui\\.export)\\(|/export\\.xlsx\")");
  private static final Pattern PART = Pattern.compile("@template\\.([A-Za-z.]+)\\(");

  /** Pages whose tables are not lists. */
  private static final Map<String, String> STAYS =
      Map.ofEntries(
          Map.entry("cases/archive", "the file of one case, which has its printed list"),
          Map.entry("cases/case", "one case, whose papers are its record"),
          Map.entry("cases/decision", "a form, with the opinions of one bundle"),
          Map.entry("cases/desk", "matters to begin with, as the public guides list them"),
          Map.entry("cases/file", "the file of one case, which has its printed list"),
          Map.entry("cases/intakeCheck", "what is about to be handed in"),
          Map.entry("cases/intakeMaterials", "a form"),
          Map.entry("cases/licence", "one licence"),
          Map.entry("facts/called", "the answers about one case"),
          Map.entry("folder/one", "one folder, which has its printed transfer paper"),
          Map.entry("bundle/dryRun", "what is about to be imported"),
          Map.entry("bundle/intake", "a form"),
          Map.entry("bundle/summary", "the opinions of one bundle, kept in its ledger"),
          Map.entry("bundle/template", "one template, downloaded as JSON"),
          Map.entry("bundle/visit", "one visit, which has its printed record"),
          Map.entry("export/list", "the exports themselves"),
          Map.entry("identity/account", "one account"),
          Map.entry("matter/burden", "downloaded as its own workbook"),
          Map.entry("matter/differences", "two versions of one matter"),
          Map.entry("matter/dryRun", "what is about to be imported"),
          Map.entry("matter/matter", "one matter, downloaded with its workbook"),
          Map.entry("styleguide/case", "a sample of the kit"),
          Map.entry("styleguide/desk", "a sample of the kit"),
          Map.entry("styleguide/parts", "a sample of the kit"),
          Map.entry("system", "addresses of the product"),
          Map.entry("ui/problems", "refusal codes, open to everybody"));

  @Test
  @DisplayName("ACC-475 every page of the staff hall with a list has its export, or says why not")
  void everyList() {
    Map<String, String> templates = templates();
    Set<String> without = new TreeSet<>();
    int lists = 0;
    for (Map.Entry<String, String> page : templates.entrySet()) {
      if (SHELL.matcher(page.getValue()).find() && hasTable(page.getKey(), templates)) {
        if (EXPORT.matcher(page.getValue()).find()) {
          lists++;
        } else {
          without.add(page.getKey());
        }
      }
    }
    assertThat(lists).as("lists with an export").isGreaterThan(20);
    assertThat(without)
        .as("pages with a table and no export")
        .isEqualTo(new TreeSet<>(STAYS.keySet()));
  }

  private static boolean hasTable(String page, Map<String, String> templates) {
    Set<String> seen = new HashSet<>(Set.of(page));
    List<String> open = List.of(page);
    while (!open.isEmpty()) {
      Set<String> next = new HashSet<>();
      for (String one : open) {
        String text = templates.getOrDefault(one, "");
        if (TABLE.matcher(text).find()) {
          return true;
        }
        PART.matcher(text).results().map(m -> m.group(1).replace('.', '/')).forEach(next::add);
      }
      next.removeIf(part -> !seen.add(part));
      open = List.copyOf(next);
    }
    return false;
  }

  private static Map<String, String> templates() {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : Reactor.sources("src/main/jte", ".jte")) {
      String name = file.toString().replaceAll(".*/src/main/jte/|\\.jte$", "");
      texts.put(name, Reactor.read(file));
    }
    return texts;
  }
}
