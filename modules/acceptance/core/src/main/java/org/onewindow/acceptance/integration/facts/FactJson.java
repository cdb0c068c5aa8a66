package org.onewindow.acceptance.integration.facts;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.application.facts.FactQuestion;
import org.onewindow.acceptance.domain.facts.Fact;

/** Question and answer as they travel ({@code docs/api/connectors.md}). */
final class FactJson {

  private static final int MOST_FACTS = 64;
  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_VALUE = 500;
  private static final int LONGEST_DAY = 40;

  /** An answer in form. */
  record Read(List<Fact> facts, String asOf) {}

  private FactJson() {}

  static String question(FactQuestion asked) {
    return Json.createObjectBuilder()
        .add(
            "subject",
            Json.createObjectBuilder()
                .add("paper", asked.paper().name())
                .add("number", asked.number())
                .add("name", asked.name()))
        .add("purpose", asked.purpose())
        .add("case", asked.caseNumber())
        .build()
        .toString();
  }

  /** Empty where it is not an answer at all: not JSON, without facts, or out of its bounds. */
  static Optional<Read> answer(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject answer = reader.readObject();
      List<Fact> facts = new ArrayList<>();
      for (JsonValue each :
          answer.getOrDefault("facts", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()) {
        JsonObject fact = each.asJsonObject();
        facts.add(
            new Fact(
                bounded(fact.getString("label", ""), LONGEST_LABEL),
                bounded(fact.getString("value", ""), LONGEST_VALUE)));
      }
      if (facts.isEmpty() || facts.size() > MOST_FACTS) {
        return Optional.empty();
      }
      return Optional.of(new Read(facts, day(answer.getString("asOf", ""))));
    } catch (JsonException | ClassCastException | OutOfBounds e) {
      // what a foreign system sends may be anything; all of it is one state of the source
      return Optional.empty();
    }
  }

  private static String day(String asOf) {
    return asOf.isBlank() ? "" : bounded(asOf, LONGEST_DAY);
  }

  private static String bounded(String text, int most) {
    if (text.isBlank() || text.length() > most) {
      throw new OutOfBounds();
    }
    return text.strip();
  }

  /** Blank, or longer than a fact can be. */
  private static final class OutOfBounds extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
