package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.facts.Fact;
import org.onewindow.platform.crypto.FieldSeal;

/** Facts as they are kept: sealed, and bound to the case, the source and the moment. */
@ApplicationScoped
class FactContent {

  private final FieldSeal seal;

  /** For the container's proxy. */
  protected FactContent() {
    this(null);
  }

  @Inject
  FactContent(FieldSeal seal) {
    this.seal = seal;
  }

  String sealed(CaseNumber of, String source, Instant askedAt, List<Fact> facts) {
    JsonArrayBuilder kept = Json.createArrayBuilder();
    facts.forEach(f -> kept.add(Json.createArrayBuilder().add(f.label()).add(f.value())));
    return seal.seal(place(of, source, askedAt), kept.build().toString());
  }

  List<Fact> open(CaseNumber of, String source, Instant askedAt, String content) {
    String kept = seal.open(place(of, source, askedAt), content);
    try (JsonReader reader = Json.createReader(new StringReader(kept))) {
      return reader.readArray().stream()
          .map(f -> new Fact(f.asJsonArray().getString(0), f.asJsonArray().getString(1)))
          .toList();
    }
  }

  private static String place(CaseNumber of, String source, Instant askedAt) {
    return "acc_fact_query.content_sealed:" + of.text() + "/" + source + "/" + askedAt;
  }
}
