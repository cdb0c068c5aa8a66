package org.onewindow.acceptance.integration.push;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import org.onewindow.acceptance.application.push.ResultReceiver;
import org.onewindow.acceptance.domain.push.PushAnswer;
import org.onewindow.acceptance.domain.push.PushState;
import org.onewindow.acceptance.domain.push.ResultFact;
import org.onewindow.acceptance.integration.remote.RemoteAddress;
import org.onewindow.acceptance.integration.remote.RemoteSystem;
import org.onewindow.acceptance.integration.remote.RemoteTrouble;

/** A receiver of {@code POST …/results} with an {@code Idempotency-Key}. Thread-safe. */
final class HttpResultReceiver implements ResultReceiver {

  private static final Set<Integer> TAKEN = Set.of(200, 201, 202);

  /** What is wrong with the push itself; everything else may pass. */
  private static final Set<Integer> NEVER = Set.of(400, 409, 413, 422);

  private final String code;
  private final boolean onlySupervised;
  private final RemoteSystem remote;

  /**
   * @param onlySupervised it is told of licences only that a department supervises
   */
  HttpResultReceiver(String code, boolean onlySupervised, RemoteAddress address) {
    this.code = code;
    this.onlySupervised = onlySupervised;
    remote = new RemoteSystem(address);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public boolean wants(ResultFact fact, String supervisor) {
    return !onlySupervised || (fact.concernsSupervision() && !supervisor.isEmpty());
  }

  @Override
  public PushAnswer push(String key, String json) throws NoAnswer {
    RemoteSystem.Reply reply;
    try {
      reply = remote.post("/results", json, Map.of("Idempotency-Key", key));
    } catch (RemoteTrouble e) {
      throw new NoAnswer(e.kind().name(), e);
    }
    if (NEVER.contains(reply.status())) {
      return new PushAnswer(PushState.REFUSED, String.valueOf(reply.status()));
    }
    if (!TAKEN.contains(reply.status())) {
      throw new NoAnswer("HTTP_" + reply.status(), null);
    }
    try (JsonReader reader = Json.createReader(new StringReader(reply.text()))) {
      String receipt = reader.readObject().getString("receipt", "");
      if (receipt.isBlank()) {
        throw new NoAnswer(RemoteTrouble.Kind.WRONG_ANSWER.name(), null);
      }
      return new PushAnswer(PushState.ACCEPTED, receipt);
    } catch (JsonException | ClassCastException e) {
      throw new NoAnswer(RemoteTrouble.Kind.WRONG_ANSWER.name(), e);
    }
  }
}
