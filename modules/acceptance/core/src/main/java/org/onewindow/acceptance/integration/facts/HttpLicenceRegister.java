package org.onewindow.acceptance.integration.facts;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onewindow.acceptance.application.facts.LicenceQuestion;
import org.onewindow.acceptance.application.facts.LicenceRegister;
import org.onewindow.acceptance.domain.facts.LicenceAnswer;
import org.onewindow.acceptance.domain.facts.LicenceStanding;
import org.onewindow.acceptance.integration.remote.RemoteAddress;
import org.onewindow.acceptance.integration.remote.RemoteSystem;
import org.onewindow.acceptance.integration.remote.RemoteTrouble;

/** A register that answers {@code POST …/licences}; 404 where the holder has no such licence. */
final class HttpLicenceRegister implements LicenceRegister {

  private static final Logger LOG = Logger.getLogger(HttpLicenceRegister.class.getName());
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int LONGEST = 100;

  private final String name;
  private final RemoteSystem remote;

  HttpLicenceRegister(String name, RemoteAddress address) {
    this.name = name;
    remote = new RemoteSystem(address);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public LicenceAnswer ask(LicenceQuestion question) {
    try {
      RemoteSystem.Reply reply = remote.post("/licences", json(question), Map.of());
      if (reply.status() == NOT_FOUND) {
        return LicenceAnswer.none(LicenceStanding.UNKNOWN);
      }
      if (reply.status() == OK) {
        return read(question, reply);
      }
      LOG.log(Level.WARNING, "Licences: status {0}", reply.status());
    } catch (RemoteTrouble e) {
      LOG.log(Level.WARNING, "Licences: {0}", e.getMessage());
    }
    return LicenceAnswer.none(LicenceStanding.UNANSWERED);
  }

  private static String json(LicenceQuestion asked) {
    return Json.createObjectBuilder()
        .add(
            "subject",
            Json.createObjectBuilder()
                .add("paper", asked.paper().name())
                .add("number", asked.holder()))
        .add("licence", asked.number())
        .add("purpose", asked.purpose())
        .build()
        .toString();
  }

  /** Only what is about the very licence that was asked for is an answer. */
  private static LicenceAnswer read(LicenceQuestion asked, RemoteSystem.Reply reply) {
    try (JsonReader reader = Json.createReader(new StringReader(reply.text()))) {
      JsonObject told = reader.readObject();
      String licenceName = told.getString("name", "");
      String issuer = told.getString("issuer", "");
      if (!told.getString("number", "").replaceAll("\\s", "").equals(asked.number())
          || licenceName.length() > LONGEST
          || issuer.length() > LONGEST) {
        return LicenceAnswer.none(LicenceStanding.UNANSWERED);
      }
      LicenceStanding standing =
          switch (told.getString("state", "")) {
            case "VALID" -> LicenceStanding.VALID;
            case "NOT_YET_VALID" -> LicenceStanding.NOT_YET_VALID;
            case "EXPIRED" -> LicenceStanding.EXPIRED;
            case "REVOKED", "WITHDRAWN", "DEREGISTERED", "REPLACED" -> LicenceStanding.ENDED;
            default -> LicenceStanding.UNANSWERED;
          };
      return new LicenceAnswer(standing, licenceName, issuer, reply.digest());
    } catch (JsonException | ClassCastException e) {
      LOG.log(Level.WARNING, "Licences: an answer that is none");
      return LicenceAnswer.none(LicenceStanding.UNANSWERED);
    }
  }
}
