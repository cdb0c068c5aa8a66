package org.onewindow.acceptance.integration.facts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onewindow.acceptance.application.facts.FactQuestion;
import org.onewindow.acceptance.application.facts.FactSource;
import org.onewindow.acceptance.domain.facts.FactKind;
import org.onewindow.acceptance.domain.facts.SourceAnswer;
import org.onewindow.acceptance.domain.facts.SourceState;
import org.onewindow.acceptance.integration.remote.RemoteAddress;
import org.onewindow.acceptance.integration.remote.RemoteSystem;
import org.onewindow.acceptance.integration.remote.RemoteTrouble;

/** A source that answers {@code POST …/facts} in JSON; 404 where it knows nothing. Thread-safe. */
final class HttpFactSource implements FactSource {

  private static final Logger LOG = Logger.getLogger(HttpFactSource.class.getName());
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  private final String code;
  private final String name;
  private final FactKind kind;
  private final Duration patience;
  private final RemoteSystem remote;

  HttpFactSource(String code, String name, FactKind kind, RemoteAddress address) {
    this.code = code;
    this.name = name;
    this.kind = kind;
    patience = address.timeout();
    remote = new RemoteSystem(address);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public FactKind kind() {
    return kind;
  }

  @Override
  public Duration patience() {
    return patience;
  }

  @Override
  public SourceAnswer ask(FactQuestion question) {
    try {
      RemoteSystem.Reply reply = remote.post("/facts", FactJson.question(question), Map.of());
      String digest = reply.digest();
      if (reply.status() == NOT_FOUND) {
        return new SourceAnswer(SourceState.NOTHING_KNOWN, List.of(), "", digest);
      }
      Optional<FactJson.Read> read =
          reply.status() == OK ? FactJson.answer(reply.text()) : Optional.empty();
      if (read.isEmpty()) {
        LOG.log(
            Level.WARNING,
            "Source {0} answered nothing usable: {1}",
            new Object[] {code, reply.status()});
        return new SourceAnswer(SourceState.WRONG_ANSWER, List.of(), "", digest);
      }
      return new SourceAnswer(SourceState.FOUND, read.get().facts(), read.get().asOf(), digest);
    } catch (RemoteTrouble e) {
      LOG.log(Level.WARNING, "Source {0}: {1}", new Object[] {code, e.getMessage()});
      return SourceAnswer.without(
          switch (e.kind()) {
            case UNREACHABLE -> SourceState.UNREACHABLE;
            case TOO_SLOW -> SourceState.TOO_SLOW;
            case WRONG_ANSWER -> SourceState.WRONG_ANSWER;
          });
    }
  }
}
